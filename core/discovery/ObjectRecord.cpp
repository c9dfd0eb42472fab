// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ObjectRecord.h"

#include "core/discovery/SurrogateText.h"

#include <cstring>

namespace muster {

namespace {

const ObjectNode nothing;
const QStringList noTypes;

std::size_t roughHash(std::string_view name)
{
    const auto letter = [name](std::size_t at) -> std::size_t {
        return static_cast<unsigned char>(name[at]);
    };
    return name.empty() ? 0
                        : letter(0) + letter(name.size() / 2) * 7 + letter(name.size() - 1) * 31
                              + name.size() * 101;
}

QByteArray keyOf(std::string_view name)
{
    return QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

int ObjectNames::place(std::string_view name)
{
    int &recent = m_recent.at(roughHash(name) % m_recent.size());
    if (recent < count() && this->name(recent) == name) {
        return recent;
    }
    int place = find(name);
    if (place < 0) {
        if (count() >= maximum) {
            return -1;
        }
        place = count();
        m_places.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())), place);
        m_names.emplace_back(name);
    }
    recent = place;
    return place;
}

int ObjectNames::find(std::string_view name) const
{
    return m_places.value(keyOf(name), -1);
}

quint32 ObjectNames::placeTypes(const QStringList &types)
{
    const auto known = m_typePlaces.constFind(types);
    if (known != m_typePlaces.constEnd()) {
        return *known;
    }
    const auto added = static_cast<quint32>(m_types.size());
    m_types.push_back(types);
    m_typePlaces.insert(types, added);
    return added;
}

const ObjectNode &ObjectView::node() const
{
    return m_record && m_place < m_record->m_nodes.size() ? m_record->m_nodes[m_place] : nothing;
}

ValueType ObjectView::type() const
{
    return node().type;
}

NodeRole ObjectView::role() const
{
    return node().role;
}

int ObjectView::namePlace() const
{
    return static_cast<int>(node().name) - 1;
}

std::string_view ObjectView::name() const
{
    return node().name == 0 ? std::string_view() : m_record->m_names->name(namePlace());
}

std::string_view ObjectView::utf8() const
{
    const ObjectNode &self = node();
    return m_record ? std::string_view(m_record->m_text).substr(self.textAt, self.textBytes)
                    : std::string_view();
}

bool ObjectView::hasToString() const
{
    return node().toStringBytes != 0;
}

std::string_view ObjectView::toStringUtf8() const
{
    const ObjectNode &self = node();
    return self.toStringBytes == 0
               ? std::string_view()
               : std::string_view(m_record->m_text).substr(self.toStringAt, self.toStringBytes - 1);
}

QString ObjectView::text() const
{
    return fromUtf8WithSurrogates(utf8());
}

bool ObjectView::hasLoneSurrogate() const
{
    return holdsSurrogate(utf8());
}

int ObjectView::typesPlace() const
{
    return static_cast<int>(node().typeNames) - 1;
}

const QStringList &ObjectView::typeNames() const
{
    return node().typeNames == 0 ? noTypes : m_record->m_names->types(node().typeNames - 1);
}

ObjectView ObjectView::property(std::string_view wanted) const
{
    // Four passes in one: the lower the rank, the better the match.
    ObjectView best;
    int bestRank = 4;
    forEachChild([&](const ObjectView &child) {
        const bool isAdapted = child.role() == NodeRole::Adapted;
        if (!isAdapted && child.role() != NodeRole::Extended) {
            return;
        }
        const std::string_view name = child.name();
        const bool isExact = name == wanted;
        const int rank = (isExact ? 0 : 2) + (isAdapted ? 0 : 1);
        if (rank < bestRank && name.size() == wanted.size()
            && (isExact
                || QByteArrayView(name).compare(QByteArrayView(wanted), Qt::CaseInsensitive)
                       == 0)) {
            best = child;
            bestRank = rank;
        }
    });
    return best;
}

int ObjectView::count(NodeRole wanted) const
{
    int total = 0;
    forEachChild([&](const ObjectView &child) { total += child.role() == wanted ? 1 : 0; });
    return total;
}

void ObjectRecord::clear(qint64 line)
{
    m_nodes.clear();
    m_text.clear();
    m_open.clear();
    m_line = line;
}

quint32 ObjectRecord::open(ValueType type, NodeRole role, int namePlace)
{
    const auto place = static_cast<quint32>(m_nodes.size());
    ObjectNode node;
    node.type = type;
    node.role = role;
    node.name = static_cast<quint16>(namePlace + 1);
    m_nodes.push_back(node);
    m_open.push_back(place);
    return place;
}

void ObjectRecord::close()
{
    const quint32 place = m_open.back();
    m_open.pop_back();
    m_nodes[place].subtree = static_cast<quint32>(m_nodes.size()) - place;
}

void ObjectRecord::setText(quint32 place, std::string_view utf8)
{
    ObjectNode &self = m_nodes[place];
    if (self.textBytes == 0) {
        self.textAt = static_cast<quint32>(m_text.size());
    }
    m_text.append(utf8);
    self.textBytes += static_cast<quint32>(utf8.size());
}

void ObjectRecord::setToString(quint32 place, std::string_view utf8)
{
    m_nodes[place].toStringAt = static_cast<quint32>(m_text.size());
    m_nodes[place].toStringBytes = static_cast<quint32>(utf8.size()) + 1;
    m_text.append(utf8);
}

quint32 ObjectRecord::add(ValueType type, NodeRole role, int namePlace, std::string_view utf8)
{
    const quint32 place = open(type, role, namePlace);
    setText(place, utf8);
    close();
    return place;
}

void ObjectRecord::save(quint32 place, std::string &bytes) const
{
    const quint32 count = m_nodes[place].subtree;
    const std::size_t start = bytes.size();
    bytes.resize(start + sizeof(count) + count * sizeof(ObjectNode));
    std::memcpy(bytes.data() + start, &count, sizeof(count));
    quint32 textAt = 0;
    for (quint32 i = 0; i < count; ++i) {
        ObjectNode node = m_nodes[place + i];
        bytes.append(m_text, node.textAt, node.textBytes);
        node.textAt = textAt;
        textAt += node.textBytes;
        if (node.toStringBytes != 0) {
            bytes.append(m_text, node.toStringAt, node.toStringBytes - 1);
            node.toStringAt = textAt;
            textAt += node.toStringBytes - 1;
        }
        std::memcpy(bytes.data() + start + sizeof(count) + i * sizeof(ObjectNode), &node,
                    sizeof(ObjectNode));
    }
}

void ObjectRecord::restore(std::string_view bytes, NodeRole role, int namePlace)
{
    quint32 count = 0;
    std::memcpy(&count, bytes.data(), sizeof(count));
    const std::size_t nodesAt = sizeof(count);
    const std::size_t textAt = nodesAt + count * sizeof(ObjectNode);
    const auto base = static_cast<quint32>(m_text.size());
    const std::size_t first = m_nodes.size();
    m_nodes.resize(first + count);
    std::memcpy(&m_nodes[first], bytes.data() + nodesAt, count * sizeof(ObjectNode));
    m_text.append(bytes.substr(textAt));
    for (std::size_t i = first; i < m_nodes.size(); ++i) {
        m_nodes[i].textAt += base;
        m_nodes[i].toStringAt += base;
    }
    m_nodes[first].role = role;
    m_nodes[first].name = static_cast<quint16>(namePlace + 1);
}

} // namespace muster
