// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BenchTree.h"

#include "core/base/LocalFile.h"

#include <array>
#include <cmath>
#include <cstring>
#include <numeric>
#include <vector>

namespace muster {

namespace {

/// The same numbers everywhere, unlike those of the standard library's distributions.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567)
    {
        next();
        next();
    }
    quint64 next()
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return m_state * 0x2545F4914F6CDD1DULL;
    }
    quint64 below(quint64 limit) { return (next() >> 11U) % limit; }
    /// Roughly normal, mean 0 and deviation 1.
    double normal()
    {
        double sum = 0;
        for (int i = 0; i < 12; ++i) {
            sum += double(next() >> 11U) / double(1ULL << 53U);
        }
        return sum - 6;
    }

private:
    quint64 m_state;
};

enum class Content
{
    Office,
    Picture,
    Audio,
    OldSlides,
    Text,
    Log,
};

void addDense(QByteArray &bytes, qsizetype length, Random &random)
{
    const qsizetype from = bytes.size();
    bytes.resize(from + length);
    char *at = bytes.data() + from;
    for (qsizetype left = length; left > 0; left -= 8, at += 8) {
        const quint64 value = random.next();
        std::memcpy(at, &value, size_t(std::min<qsizetype>(left, 8)));
    }
}

/// Words of which few are frequent, as in any language.
const QByteArrayList &words()
{
    static const QByteArrayList list = [] {
        Random random(42);
        QByteArrayList made;
        for (int i = 0; i < 4096; ++i) {
            QByteArray word;
            for (quint64 letters = 2 + random.below(9); letters > 0; --letters) {
                word += char('a' + random.below(26));
            }
            made.append(word + ' ');
        }
        return made;
    }();
    return list;
}

const QByteArray &word(Random &random)
{
    const double rank = double(random.next() >> 11U) / double(1ULL << 53U);
    return words().at(qsizetype(rank * rank * rank * double(words().size())));
}

void addText(QByteArray &bytes, qsizetype length, Random &random)
{
    const qsizetype end = bytes.size() + length;
    while (bytes.size() < end) {
        bytes += word(random);
        if (random.below(14) == 0) {
            bytes += "\r\n";
        }
    }
    bytes.truncate(end);
}

void addLog(QByteArray &bytes, qsizetype length, Random &random)
{
    static const char *const verbs[] = {"REGISTER", "SUBSCRIBE", "INVITE", "ACK", "BYE", "SERVICE"};
    const qsizetype end = bytes.size() + length;
    quint64 time = 1'700'000'000'000 + random.below(1'000'000'000);
    while (bytes.size() < end) {
        time += random.below(900);
        bytes += "TL_INFO(TF_PROTOCOL) [" + QByteArray::number(random.below(64)) + "]"
                 + QByteArray::number(time) + " (SIPStack,SIPAdminLog::ProtocolRecord) "
                 + verbs[random.below(6)] + " sip:" + word(random).trimmed()
                 + "@contoso.com;opaque=user:epid:" + QByteArray::number(random.next(), 16)
                 + " 200 OK pool0" + QByteArray::number(random.below(9)) + ".contoso.com\r\n";
    }
    bytes.truncate(end);
}

/// A compound file: sectors of text in UTF-16, of pictures, and of nothing.
void addOldSlides(QByteArray &bytes, qsizetype length, Random &random)
{
    const qsizetype end = bytes.size() + length;
    QByteArray text;
    while (bytes.size() < end) {
        const quint64 kind = random.below(10);
        const auto sectors = qsizetype(1 + random.below(24)) * 512;
        if (kind < 5) {
            addDense(bytes, sectors, random);
        } else if (kind < 9) {
            text.clear();
            addText(text, sectors / 2, random);
            for (const char c : text) {
                bytes += c;
                bytes += '\0';
            }
        } else {
            bytes.append(sectors, '\0');
        }
    }
    bytes.truncate(end);
}

void addContent(QByteArray &bytes, Content content, qsizetype length, Random &random)
{
    switch (content) {
    case Content::Office:
        bytes += "PK\x03\x04\x14";
        addDense(bytes, length, random);
        break;
    case Content::Picture:
        bytes += "\xff\xd8\xff\xe0";
        addDense(bytes, length, random);
        break;
    case Content::Audio:
        bytes += "\x30\x26\xb2\x75";
        addDense(bytes, length, random);
        break;
    case Content::OldSlides:
        bytes += "\xd0\xcf\x11\xe0";
        addOldSlides(bytes, length, random);
        break;
    case Content::Text:
        addText(bytes, length, random);
        break;
    case Content::Log:
        addLog(bytes, length, random);
        break;
    }
    bytes.truncate(length);
}

struct PlannedFile
{
    QByteArray path;
    Content content = Content::Text;
    qsizetype bytes = 0;
    quint64 seed = 0; ///< Files with the same one are copies.
};

/// What a file of each kind is called, how often it comes, and how large it is beside the others.
struct Kind
{
    Content content;
    const char *suffix;
    int share;
    double weight;
};
constexpr auto kinds = std::to_array<Kind>({
    {Content::Office, ".pptx", 12, 2.6},
    {Content::Office, ".docx", 8, 1.2},
    {Content::Picture, ".png", 20, 1.0},
    {Content::Audio, ".wma", 6, 1.4},
    {Content::OldSlides, ".ppt", 8, 2.0},
    {Content::Text, ".xml", 16, 0.5},
    {Content::Text, ".txt", 10, 0.4},
    {Content::Log, ".log", 20, 0.9},
});

const Kind &kindAt(quint64 percent)
{
    for (const Kind &kind : kinds) {
        if (percent < quint64(kind.share)) {
            return kind;
        }
        percent -= quint64(kind.share);
    }
    return kinds.front();
}

std::vector<PlannedFile> planTree(const TreeSize &size)
{
    Random random(size.seed);
    std::vector<PlannedFile> files;
    std::vector<double> weights;
    for (int i = 0; i < size.files; ++i) {
        PlannedFile file;
        const Kind &kind = kindAt(random.below(100));
        file.content = kind.content;
        file.seed = random.next();
        double weight = kind.weight * std::min(std::exp(1.3 * random.normal()), 60.0);
        const bool isCopy = i > 0 && random.below(20) == 0;
        const size_t original = isCopy ? random.below(files.size()) : 0;
        if (isCopy) {
            file.content = files[original].content;
            file.seed = files[original].seed;
            weight = weights[original];
        }
        file.path = "1-WebServices-1/CollabContent/d" + QByteArray::number(random.below(200)) + "/f"
                    + QByteArray::number(i) + (isCopy ? "-copy" : "") + kind.suffix;
        files.push_back(file);
        weights.push_back(weight);
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (size_t i = 0; i < files.size(); ++i) {
        files[i].bytes = qsizetype(double(size.bytes) * weights[i] / sum);
    }
    return files;
}

Result<void> writeFile(const QByteArray &path, const QByteArray &bytes)
{
    const Result<void> made = makeFolder(path.first(path.lastIndexOf('/')));
    if (!made) {
        return fail(made.error());
    }
    static_cast<void>(removeFile(path));
    Result<LocalFile> file = LocalFile::create(path);
    if (!file) {
        return fail(file.error());
    }
    const Result<void> written = file->write(bytes);
    return written ? file->close() : written;
}

Result<void> writePlanned(const QByteArray &root, const PlannedFile &file)
{
    Random random(file.seed);
    QByteArray bytes;
    bytes.reserve(file.bytes + 65536);
    addContent(bytes, file.content, file.bytes, random);
    return writeFile(root + '/' + file.path, bytes);
}

} // namespace

Result<void> makeMixedTree(const QByteArray &root, const TreeSize &size)
{
    for (const PlannedFile &file : planTree(size)) {
        if (const Result<void> written = writePlanned(root, file); !written) {
            return fail(written.error());
        }
    }
    return {};
}

Result<void> makeSmallTree(const QByteArray &root, const TreeSize &size)
{
    Random random(size.seed);
    for (int i = 0; i < size.files; ++i) {
        QByteArray bytes;
        addText(bytes, qsizetype(64 + random.below(1024)), random);
        const QByteArray path = root + "/1-WebServices-1/CollabContent/d"
                                + QByteArray::number(i / 1000) + "/note " + QByteArray::number(i)
                                + ".txt";
        if (const Result<void> written = writeFile(path, bytes); !written) {
            return fail(written.error());
        }
    }
    return {};
}

Result<void> changeTree(const QByteArray &root, const TreeSize &size, int count)
{
    std::vector<PlannedFile> files = planTree(size);
    Random random(size.seed + 77);
    for (int i = 0; i < count; ++i) {
        const size_t place = size_t(i) + size_t(random.below(files.size() - size_t(i)));
        std::swap(files[size_t(i)], files[place]);
        PlannedFile &file = files[size_t(i)];
        const QByteArray path = root + '/' + file.path;
        Result<QByteArray> bytes = readWhole(path, qint64(1) << 30U);
        if (!bytes) {
            return fail(bytes.error());
        }
        if (file.content == Content::Log) {
            addLog(*bytes, 2000, random);
        } else if (file.content == Content::OldSlides && bytes->size() > 8192) {
            QByteArray sector;
            addText(sector, 2048, random);
            bytes->replace(qsizetype(random.below(quint64(bytes->size()) - 2048)), 2048, sector);
        } else {
            bytes->clear();
            addContent(*bytes, file.content, file.bytes, random);
        }
        if (const Result<void> written = writeFile(path, *bytes); !written) {
            return fail(written.error());
        }
    }
    return {};
}

Result<void> makeLargeFile(const QByteArray &path, qint64 bytes, quint64 seed)
{
    Result<LocalFile> file = LocalFile::create(path);
    if (!file) {
        return fail(file.error());
    }
    Random random(seed);
    QByteArray page;
    for (qint64 left = bytes; left > 0; left -= page.size()) {
        page.clear();
        addContent(page, random.below(2) == 0 ? Content::Office : Content::Text, 65536, random);
        page.truncate(qsizetype(std::min<qint64>(left, page.size())));
        if (const Result<void> written = file->write(page); !written) {
            return fail(written.error());
        }
    }
    return file->close();
}

Result<void> changeLargeFile(const QByteArray &path, int places, quint64 seed)
{
    const Result<QByteArray> read = readWhole(path, qint64(16) << 30U);
    if (!read) {
        return fail(read.error());
    }
    QByteArray bytes = *read;
    Random random(seed + 5);
    const qsizetype length = bytes.size() / 100 / places;
    for (int i = 0; i < places; ++i) {
        const qsizetype stretch = bytes.size() / places;
        const qsizetype at = stretch * i + qsizetype(random.below(quint64(stretch - length)));
        QByteArray changed;
        addContent(changed, Content::Office, length, random);
        std::memcpy(bytes.data() + at, changed.constData(), size_t(changed.size()));
        if (i == 0) {
            bytes.insert(at, "inserted");
        }
    }
    return writeFile(path, bytes);
}

} // namespace muster
