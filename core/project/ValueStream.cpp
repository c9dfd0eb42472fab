// SPDX-License-Identifier: Apache-2.0
#include "core/project/ValueStream.h"

#include "core/project/DeploymentFields.h"
#include "core/project/FieldReader.h"
#include "core/project/FieldWriter.h"

#include <QDataStream>
#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

template <typename Write>
QByteArray packed(Write write, quint32 format = valueFormat)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << format;
    write(stream);
    return bytes;
}

template <typename Read>
Result<void> unpacked(const QByteArray &bytes, Read read, quint32 wanted = valueFormat)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    quint32 format = 0;
    stream >> format;
    if (format != wanted) {
        return fail(ErrorCode::ProjectDamaged, {}, u"saved value of format %1"_s.arg(format));
    }
    read(stream);
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return fail(ErrorCode::ProjectDamaged, {}, u"saved value is cut short or too long"_s);
    }
    return {};
}

template <typename V, typename T>
void visitDeployment(V &visitor, T &deployment)
{
    visitor(deployment.sources, deployment.topology, deployment.topologySource, deployment.pools,
            deployment.trunks, deployment.edgeNames, deployment.pairs, deployment.fileStoreServices,
            deployment.certificates, deployment.fileStores, deployment.exports, deployment.outputs,
            deployment.contradictions, deployment.discoveredAt);
}

template <typename V, typename T>
void visitAssessment(V &visitor, T &assessment)
{
    visitor(assessment.verdict, assessment.findings, assessment.target, assessment.stage,
            assessment.retiringPools, assessment.checkedAt, assessment.comparedWith);
}

template <typename V, typename T>
void visitAccount(V &visitor, T &account)
{
    visitor(account.displayName, account.kind, account.state, account.hosting, account.contactStore,
            account.enterpriseVoice, account.source, account.registrarPool, account.homeServer,
            account.pool, account.lineUri, account.userPrincipalName, account.samAccountName,
            account.distinguishedName, account.guid, account.hostingProvider);
}

/// Every set of property names of a part, each written once.
class NameTable
{
public:
    qint64 place(const std::shared_ptr<PropertyNames> &names)
    {
        const auto found = m_places.constFind(names.get());
        if (found != m_places.constEnd()) {
            return *found;
        }
        const qint64 place = m_tables.size();
        m_places.insert(names.get(), place);
        m_tables.append(names ? names->names() : QStringList());
        return place;
    }
    [[nodiscard]] const QList<QStringList> &tables() const { return m_tables; }

private:
    QHash<const PropertyNames *, qint64> m_places;
    QList<QStringList> m_tables;
};

QList<std::shared_ptr<PropertyNames>> readNames(QDataStream &stream)
{
    QList<QStringList> tables;
    stream >> tables;
    QList<std::shared_ptr<PropertyNames>> names;
    for (const QStringList &table : std::as_const(tables)) {
        names.append(std::make_shared<PropertyNames>());
        for (const QString &name : table) {
            names.constLast()->place(name);
        }
    }
    return names;
}

} // namespace

QByteArray packDeployment(const Deployment &deployment)
{
    return packed([&deployment](QDataStream &stream) {
        fields::Writer writer(stream);
        visitDeployment(writer, deployment);
    });
}

Result<Deployment> unpackDeployment(const QByteArray &bytes)
{
    Deployment deployment;
    const Result<void> read = unpacked(bytes, [&deployment](QDataStream &stream) {
        fields::Reader reader(stream);
        visitDeployment(reader, deployment);
    });
    if (!read) {
        return fail(read.error());
    }
    return deployment;
}

QByteArray packAccounts(const QList<Account> &accounts, qsizetype first, qsizetype count)
{
    NameTable names;
    QByteArray rows;
    QDataStream rowStream(&rows, QIODevice::WriteOnly);
    rowStream.setVersion(streamVersion);
    fields::Writer writer(rowStream);
    for (qsizetype i = first; i < first + count; ++i) {
        const Account &account = accounts.at(i);
        rowStream << account.sip.text();
        visitAccount(writer, account);
        rowStream << names.place(account.properties.names()) << account.properties.packed();
    }
    return packed([&](QDataStream &stream) {
        stream << static_cast<qint64>(count) << names.tables();
        stream.writeRawData(rows.constData(), static_cast<int>(rows.size()));
    });
}

Result<void> unpackAccounts(const QByteArray &bytes, QList<Account> &accounts)
{
    return unpacked(bytes, [&accounts](QDataStream &stream) {
        qint64 count = 0;
        stream >> count;
        const QList<std::shared_ptr<PropertyNames>> names = readNames(stream);
        fields::Reader reader(stream);
        for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            Account account;
            QString sip;
            stream >> sip;
            if (const Result<SipAddress> parsed = SipAddress::parse(sip)) {
                account.sip = *parsed;
            }
            visitAccount(reader, account);
            qint64 table = 0;
            QByteArray values;
            stream >> table >> values;
            if (table < 0 || table >= names.size()) {
                stream.setStatus(QDataStream::ReadCorruptData);
                return;
            }
            account.properties = PropertyBag::fromPacked(names.at(table), std::move(values));
            accounts.append(std::move(account));
        }
    });
}

QByteArray packAssessment(const Assessment &assessment)
{
    return packed(
        [&assessment](QDataStream &stream) {
            fields::Writer writer(stream);
            visitAssessment(writer, assessment);
        },
        assessmentFormat);
}

Result<Assessment> unpackAssessment(const QByteArray &bytes)
{
    Assessment assessment;
    const Result<void> read = unpacked(
        bytes,
        [&assessment](QDataStream &stream) {
            fields::Reader reader(stream);
            visitAssessment(reader, assessment);
        },
        assessmentFormat);
    if (!read) {
        return fail(read.error());
    }
    return assessment;
}

} // namespace muster
