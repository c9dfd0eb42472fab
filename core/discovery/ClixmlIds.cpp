// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/ClixmlReferences.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qint64 blockBytes = qint64{1} << 20;
constexpr std::string_view space = " \t\r\n";

/// Looks for the tags of `Ref` elements in bytes that are UTF-8, or UTF-16 with its zero bytes taken
/// away: what is not ASCII does not matter here.
class ReferenceFinder
{
public:
    /// Takes all whole tags of @p text and returns how many bytes are done with.
    std::size_t take(std::string_view text, bool isLast);
    [[nodiscard]] ClixmlIds ids() const { return m_isSure ? ClixmlIds(m_ids) : std::nullopt; }

private:
    void takeTag(std::string_view tag);

    QSet<QByteArray> m_ids;
    bool m_isSure = true;
};

std::size_t ReferenceFinder::take(std::string_view text, bool isLast)
{
    constexpr std::string_view name = "Ref";
    constexpr std::size_t before = 1; ///< The `<` or the `:` of a prefix.
    constexpr std::size_t longestTag = 65536;
    std::size_t at = text.find(name, before);
    for (; at != std::string_view::npos; at = text.find(name, at + name.size())) {
        const std::size_t end = at + name.size();
        if (end >= text.size()) {
            break; // What follows the name has not been read yet.
        }
        const bool isElement = (text[at - 1] == '<' || text[at - 1] == ':')
                               && space.find(text[end]) != std::string_view::npos;
        const std::size_t close = isElement ? text.find('>', end) : end;
        if (isElement && close != std::string_view::npos) {
            takeTag(text.substr(end, close - end));
        } else if (close == std::string_view::npos && text.size() - at > longestTag) {
            m_isSure = false; // No tag of PowerShell's; the parser will say what it is.
        } else if (close == std::string_view::npos && !isLast) {
            return at - before;
        }
    }
    // A name may begin in the last bytes.
    constexpr std::size_t kept = name.size() + before;
    return text.size() - std::min(text.size(), kept);
}

void ReferenceFinder::takeTag(std::string_view tag)
{
    constexpr std::string_view name = "RefId";
    const std::size_t at = tag.find(name);
    const std::size_t open = at == std::string_view::npos ? at : tag.find_first_of("\"'", at);
    const std::size_t close = open == std::string_view::npos ? open : tag.find(tag[open], open + 1);
    const std::string_view id = close == std::string_view::npos
                                    ? std::string_view()
                                    : tag.substr(open + 1, close - open - 1);
    // One written with references, or by another hand than PowerShell's: keep everything instead.
    const bool isPlain = !id.empty() && id.find('&') == std::string_view::npos
                         && tag.find(name, at + 1) == std::string_view::npos;
    m_isSure = m_isSure && isPlain;
    m_ids.insert(QByteArray(id.data(), static_cast<qsizetype>(id.size())));
}

} // namespace

Result<ClixmlIds> findReferencedIds(QIODevice &device, const QString &subject,
                                    const JobContext &job)
{
    if (device.isSequential()) {
        return ClixmlIds();
    }
    const qint64 start = device.pos();
    ReferenceFinder finder;
    std::string text;
    std::string block(static_cast<std::size_t>(blockBytes), '\0');
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, subject);
        }
        const qint64 got = device.read(block.data(), blockBytes);
        if (got < 0) {
            return fail(ErrorCode::Io, subject, device.errorString());
        }
        const std::size_t old = text.size();
        text.append(block, 0, static_cast<std::size_t>(got));
        if (text.find('\0', old) != std::string::npos) {
            std::erase(text, '\0');
        }
        text.erase(0, finder.take(text, got == 0));
        if (got == 0) {
            break;
        }
    }
    if (!device.seek(start)) {
        return fail(ErrorCode::Io, subject, device.errorString());
    }
    return finder.ids();
}

} // namespace muster
