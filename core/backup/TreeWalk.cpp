// SPDX-License-Identifier: Apache-2.0
#include "core/backup/TreeWalk.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Deeper trees exist only where something is wrong; paths of Windows shares end at 32,767 letters.
constexpr int deepestFolder = 2000;

class Walk
{
public:
    using Visit = std::function<Result<void>(const QByteArray &, const FileFacts &)>;

    Walk(QByteArray root, const FileStoreRules &rules, const JobContext &job, const Visit &visit,
         WalkNotes &notes)
        : m_root(std::move(root))
        , m_rootName(m_root.mid(m_root.lastIndexOf('/') + 1))
        , m_rules(rules)
        , m_job(job)
        , m_visit(visit)
        , m_notes(notes)
    {
    }

    Result<void> folder(const QByteArray &path, int depth)
    {
        const QByteArray absolute = path.isEmpty() ? m_root : m_root + '/' + path;
        const Result<std::vector<FolderEntry>> entries = listFolder(absolute);
        if (!entries && path.isEmpty()) {
            return fail(entries.error());
        }
        if (!entries || depth > deepestFolder) {
            m_notes.problems.append(
                entries ? FileProblem{displayPath(path), FileOutcome::Unreadable, u"too deep"_s}
                        : problemOf(path, entries.error()));
            return {};
        }
        for (const FolderEntry &entry : *entries) {
            if (m_job.isCancelled()) {
                return fail(ErrorCode::Cancelled, displayPath(absolute));
            }
            const QByteArray below = path.isEmpty() ? entry.name : path + '/' + entry.name;
            if (const Result<void> done = one(below, entry.facts, depth); !done) {
                return fail(done.error());
            }
        }
        return {};
    }

private:
    Result<void> one(const QByteArray &path, const FileFacts &facts, int depth)
    {
        if (facts.kind == FileKind::Folder) {
            return subfolder(path, facts, depth);
        }
        if (const FileStoreRule *rule = m_rules.skips(path, m_rootName)) {
            SkippedByRule &skipped = m_notes.skipped[rule->id];
            skipped.rule = rule->id;
            ++skipped.files;
            skipped.bytes += facts.bytes;
            return {};
        }
        if (facts.kind == FileKind::Other) {
            m_notes.problems.append({displayPath(path), FileOutcome::Unreadable,
                                     u"neither file nor folder nor link"_s});
            return {};
        }
        if (const Result<void> opened = openFolders(); !opened) {
            return fail(opened.error());
        }
        return m_visit(path, facts);
    }

    Result<void> subfolder(const QByteArray &path, const FileFacts &facts, int depth)
    {
        // Left out with its content, unless a rule keeps something in it: then it comes first.
        const bool isSkipped = m_rules.skips(path, m_rootName) != nullptr
                               || m_rules.skips(path + "/x", m_rootName) != nullptr;
        m_waiting.append({path, facts});
        if (!isSkipped) {
            if (const Result<void> opened = openFolders(); !opened) {
                return fail(opened.error());
            }
        }
        Result<void> done = folder(path, depth + 1);
        if (!m_waiting.isEmpty() && m_waiting.constLast().path == path) {
            m_waiting.removeLast();
        }
        return done;
    }

    Result<void> openFolders()
    {
        for (const Waiting &waiting : m_waiting) {
            if (const Result<void> visited = m_visit(waiting.path, waiting.facts); !visited) {
                return fail(visited.error());
            }
        }
        m_waiting.clear();
        return {};
    }

    struct Waiting
    {
        QByteArray path;
        FileFacts facts;
    };

    QByteArray m_root;
    QByteArray m_rootName;
    const FileStoreRules &m_rules;
    JobContext m_job;
    const Visit &m_visit;
    WalkNotes &m_notes;
    QList<Waiting> m_waiting; ///< Left-out folders we are in, not visited yet.
};

} // namespace

Result<void>
walkTree(const QByteArray &root, const FileStoreRules &rules, const JobContext &job,
         const std::function<Result<void>(const QByteArray &, const FileFacts &)> &visit,
         WalkNotes &notes)
{
    return Walk(root, rules, job, visit, notes).folder({}, 0);
}

FileProblem problemOf(const QByteArray &path, const Error &error)
{
    FileOutcome outcome = FileOutcome::Unreadable;
    if (error.code == ErrorCode::NotFound) {
        outcome = FileOutcome::Vanished;
    } else if (error.code == ErrorCode::AccessDenied) {
        outcome = FileOutcome::Denied;
    }
    return {displayPath(path), outcome, error.detail};
}

} // namespace muster
