// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/SystemCalls.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

namespace {

/// The function of the C library that ours stands before.
template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name)); // dlsym knows no types.
}

/// Shared with forked processes, for they are killed before they could tell.
std::atomic<int> *counter()
{
    static auto *const shared = [] {
        void *page = ::mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE,
                            MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        return new (page) std::atomic<int>(0);
    }();
    return shared;
}

/// What a power cut would take away.
struct Unflushed
{
    std::mutex mutex;
    std::map<std::string, off_t>
        lengths; ///< Of the files written since their last flush, at that time.
    struct Renamed
    {
        std::string from;
        std::string to;
    };
    std::vector<Renamed> renamed; ///< Since the folder of `to` was flushed, oldest first.

    void written(const std::string &path, off_t lengthBefore)
    {
        const std::scoped_lock lock(mutex);
        lengths.emplace(path, lengthBefore);
    }
    void flushed(const std::string &path)
    {
        const std::scoped_lock lock(mutex);
        lengths.erase(path);
        std::erase_if(renamed, [&path](const Renamed &name) {
            return name.to.substr(0, name.to.rfind('/')) == path;
        });
    }
    void moved(const std::string &from, const std::string &to, bool isReplaced)
    {
        const std::scoped_lock lock(mutex);
        std::map<std::string, off_t> after;
        for (const auto &[path, length] : lengths) { // A folder takes its files along.
            const bool isInside = path == from || path.rfind(from + '/', 0) == 0;
            after.emplace(isInside ? to + path.substr(from.size()) : path, length);
        }
        lengths = std::move(after);
        if (!isReplaced) { // What was replaced cannot be had back.
            renamed.push_back({from, to});
        }
    }
    void takeAway()
    {
        const std::scoped_lock lock(mutex);
        for (const auto &[path, length] : lengths) {
            static_cast<void>(real<int(const char *, off_t)>("truncate")(path.c_str(), length));
        }
        for (auto it = renamed.rbegin(); it != renamed.rend(); ++it) {
            if (::access(it->from.c_str(), F_OK) != 0) {
                static_cast<void>(real<int(const char *, const char *)>("rename")(
                    it->to.c_str(), it->from.c_str()));
            }
        }
    }
};

struct Armed
{
    Fault fault;
    std::string folder;
    Unflushed unflushed;
};

Armed *armed = nullptr; ///< Lives as long as the forked process.
thread_local bool isInside = false;

std::string pathOf(int handle)
{
    std::string path(4096, '\0');
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    path.resize(length < 0 ? 0 : size_t(length));
    return path;
}

bool isBelow(const std::string &path)
{
    return path.rfind(armed->folder, 0) == 0;
}

[[noreturn]] void die(bool isPowerCut)
{
    if (isPowerCut) {
        armed->unflushed.takeAway();
    }
    ::kill(::getpid(), SIGKILL);
    for (;;) {
        ::pause();
    }
}

/// What to do about one call.
enum class Verdict
{
    Proceed,
    Refuse,
    Short,
    DieAfter,
};

/// Counts the call, and kills the process if that is its fate.
Verdict judge(Call call, const std::string &path)
{
    const Fault &fault = armed->fault;
    if ((!fault.isAnyCall && call != fault.call)
        || path.find(fault.part.constData()) == std::string::npos) {
        return Verdict::Proceed;
    }
    if (counter()->fetch_add(1) != fault.nth) {
        return Verdict::Proceed;
    }
    switch (fault.action) {
    case Action::OnlyCount:
        return Verdict::Proceed;
    case Action::KillBefore:
        die(false);
    case Action::CutPower:
        die(true);
    case Action::KillAfter:
        return Verdict::DieAfter;
    case Action::Refuse:
        return Verdict::Refuse;
    case Action::WriteShort:
        return Verdict::Short;
    }
    return Verdict::Proceed;
}

/// Does a call, or what is to happen instead of it. @param work  does it; @param shortly  does half of it.
template <typename Work, typename Shortly>
auto carryOut(Call call, const std::string &path, Work work, Shortly shortly) -> decltype(work())
{
    const Verdict verdict = judge(call, path);
    if (verdict == Verdict::Refuse) {
        errno = armed->fault.error;
        return -1;
    }
    const auto result = verdict == Verdict::Short ? shortly() : work();
    if (verdict == Verdict::DieAfter) {
        die(false);
    }
    return result;
}

/// The same for what is done whole or not at all.
template <typename Work>
auto carryOut(Call call, const std::string &path, Work work) -> decltype(work())
{
    return carryOut(call, path, work, work);
}

/// Says whether this call is looked at: not what we do ourselves, nor what is elsewhere.
class Looking
{
public:
    explicit Looking(const char *path)
    {
        if (armed != nullptr && !isInside) {
            isInside = true;
            m_mustLeave = true;
            m_path = path == nullptr ? std::string() : std::string(path);
        }
    }
    explicit Looking(int handle)
        : Looking(nullptr)
    {
        if (m_mustLeave) {
            m_path = pathOf(handle);
        }
    }
    Looking(const Looking &) = delete;
    Looking &operator=(const Looking &) = delete;
    ~Looking()
    {
        if (m_mustLeave) {
            isInside = false;
        }
    }
    explicit operator bool() const { return m_mustLeave && isBelow(m_path); }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    bool m_mustLeave = false;
    std::string m_path;
};

template <typename Open>
int openFile(const char *name, const char *path, int flags, mode_t mode)
{
    const Looking looking(path);
    const auto open = [&] { return real<Open>(name)(path, flags, mode); };
    return looking ? carryOut(Call::Open, looking.path(), open) : open();
}

} // namespace

void armFault(const Fault &fault, const QByteArray &folder)
{
    armed = new Armed;
    armed->fault = fault;
    armed->folder = folder.toStdString();
}

int countedCalls()
{
    return counter()->load();
}

void clearCounts()
{
    counter()->store(0);
}

} // namespace muster

using namespace muster;

// The names and forms are the C library's.
// NOLINTBEGIN(readability-identifier-naming, cert-dcl50-cpp, readability-inconsistent-declaration-parameter-name)
extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openFile<int(const char *, int, ...)>("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openFile<int(const char *, int, ...)>("open64", path, flags, mode);
}

ssize_t read(int handle, void *buffer, size_t bytes)
{
    const Looking looking(handle);
    const auto work = [&] {
        return real<ssize_t(int, void *, size_t)>("read")(handle, buffer, bytes);
    };
    return looking ? carryOut(Call::Read, looking.path(), work) : work();
}

ssize_t write(int handle, const void *buffer, size_t bytes)
{
    const Looking looking(handle);
    const auto put = [&](size_t length) {
        return real<ssize_t(int, const void *, size_t)>("write")(handle, buffer, length);
    };
    if (!looking) {
        return put(bytes);
    }
    struct stat before = {};
    ::fstat(handle, &before);
    armed->unflushed.written(looking.path(), before.st_size);
    return carryOut(
        Call::Write, looking.path(), [&] { return put(bytes); },
        [&] { return put(bytes > 1 ? bytes / 2 : bytes); });
}

int fsync(int handle)
{
    const Looking looking(handle);
    const auto flush = [&] { return real<int(int)>("fsync")(handle); };
    if (!looking) {
        return flush();
    }
    const int result = carryOut(Call::Sync, looking.path(), flush);
    if (result == 0) {
        armed->unflushed.flushed(looking.path());
    }
    return result;
}

int close(int handle)
{
    const Looking looking(handle);
    const auto work = [&] { return real<int(int)>("close")(handle); };
    if (!looking) {
        return work();
    }
    const int result = carryOut(Call::Close, looking.path(), work);
    if (result != 0) {
        static_cast<void>(work()); // A refused close has closed all the same.
        errno = armed->fault.error;
    }
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    const Looking looking(to);
    const auto work = [&] { return real<int(const char *, const char *)>("rename")(from, to); };
    if (!looking) {
        return work();
    }
    const bool isReplaced = ::access(to, F_OK) == 0;
    const int result = carryOut(Call::Rename, looking.path(), [&] {
        const int done = work();
        if (done == 0) {
            armed->unflushed.moved(from, to, isReplaced);
        }
        return done;
    });
    return result;
}

int unlink(const char *path) noexcept
{
    const Looking looking(path);
    const auto work = [&] { return real<int(const char *)>("unlink")(path); };
    return looking ? carryOut(Call::Remove, looking.path(), work) : work();
}

int rmdir(const char *path) noexcept
{
    const Looking looking(path);
    const auto work = [&] { return real<int(const char *)>("rmdir")(path); };
    return looking ? carryOut(Call::Remove, looking.path(), work) : work();
}

int mkdir(const char *path, mode_t mode) noexcept
{
    const Looking looking(path);
    const auto work = [&] { return real<int(const char *, mode_t)>("mkdir")(path, mode); };
    return looking ? carryOut(Call::MakeFolder, looking.path(), work) : work();
}

int ftruncate(int handle, off_t length) noexcept
{
    const Looking looking(handle);
    const auto work = [&] { return real<int(int, off_t)>("ftruncate")(handle, length); };
    return looking ? carryOut(Call::SetLength, looking.path(), work) : work();
}

} // extern "C"
// NOLINTEND(readability-identifier-naming, cert-dcl50-cpp, readability-inconsistent-declaration-parameter-name)
