// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/ProductFacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList featureUseWords{u"always"_s, u"hasPersistentChat"_s, u"hasXmpp"_s,
                                  u"hasSqlMirroring"_s, u"hasExchangeUmContacts"_s};

void checkBuild(const QString &build, KnowledgeReader &reader)
{
    static const QRegularExpression pattern(u"^\\d+(\\.\\d+){3}$"_s);
    if (!build.isEmpty() && !pattern.match(build).hasMatch()) {
        reader.refuse(u"\"%1\" is no build such as 7.0.2046.553"_s.arg(build));
    }
}

NamedBuild readNamedBuild(KnowledgeReader &parent, const QString &key)
{
    NamedBuild named;
    parent.optionalObject(key, [&named](KnowledgeReader &reader) {
        named.build = reader.optionalText(u"build"_s);
        named.name = reader.text(u"name"_s);
        named.article = reader.optionalText(u"article"_s);
        named.asOf = reader.optionalDate(u"asOf"_s);
        checkBuild(named.build, reader);
    });
    return named;
}

ProductBuilds readProduct(KnowledgeReader &reader)
{
    ProductBuilds product;
    const QString word = reader.text(u"version"_s);
    const std::optional<ProductVersion> version = versionFromWord(word);
    if (!version) {
        reader.refuse(u"\"%1\" is no version word"_s.arg(word));
    }
    product.version = version.value_or(ProductVersion::Sfb2019);
    product.firstBuild = reader.text(u"firstBuild"_s);
    checkBuild(product.firstBuild, reader);
    product.newestUpdate = readNamedBuild(reader, u"newestUpdate"_s);
    product.mainstreamSupportEnds = reader.optionalDate(u"mainstreamSupportEnds"_s);
    product.extendedSupportEnds = reader.optionalDate(u"extendedSupportEnds"_s);
    product.teamsMinimum = readNamedBuild(reader, u"teamsMinimum"_s);
    product.tls12Minimum = readNamedBuild(reader, u"tls12Minimum"_s);
    return product;
}

RemovedFeature readFeature(KnowledgeReader &reader)
{
    RemovedFeature feature;
    feature.id = reader.text(u"id"_s);
    feature.name = reader.localText(u"name"_s);
    feature.use = static_cast<FeatureUse>(reader.word(u"use"_s, featureUseWords));
    feature.removedIn = reader.targets(u"removedIn"_s);
    feature.consequence = reader.localText(u"consequence"_s);
    feature.source = reader.text(u"source"_s);
    return feature;
}

NotNeeded readNotNeeded(KnowledgeReader &reader)
{
    return {reader.text(u"name"_s), reader.versions(u"versions"_s), reader.localText(u"reason"_s),
            reader.optionalLocalText(u"onlyIf"_s), reader.text(u"source"_s)};
}

/// A stamped file which is one list of objects under @p key.
template <typename T>
Result<QList<T>> loadList(const QString &path, const QString &key, T (*read)(KnowledgeReader &))
{
    QList<T> values;
    const Result<void> done = readKnowledgeFile(path, [&](KnowledgeReader &root) {
        root.stamp();
        root.objects(key, [&](KnowledgeReader &reader) { values.append(read(reader)); });
    });
    if (!done) {
        return fail(done.error());
    }
    return values;
}

} // namespace

const ProductBuilds *BuildTable::find(ProductVersion version) const
{
    const auto found =
        std::find_if(products.begin(), products.end(), [version](const ProductBuilds &product) {
            return product.version == version;
        });
    return found == products.end() ? nullptr : &*found;
}

Result<BuildTable> loadBuilds(const QString &path)
{
    BuildTable table;
    const Result<void> done = readKnowledgeFile(path, [&table](KnowledgeReader &root) {
        table.stamp = root.stamp();
        root.objects(u"products"_s, [&table](KnowledgeReader &reader) {
            table.products.append(readProduct(reader));
        });
        table.teamsPowerShellMinimum = root.text(u"teamsPowerShellMinimum"_s);
    });
    if (!done) {
        return fail(done.error());
    }
    return table;
}

Result<QList<RemovedFeature>> loadRemovedFeatures(const QString &path)
{
    return loadList<RemovedFeature>(path, u"features"_s, readFeature);
}

Result<QList<NotNeeded>> loadNotNeeded(const QString &path)
{
    return loadList<NotNeeded>(path, u"notNeeded"_s, readNotNeeded);
}

} // namespace muster
