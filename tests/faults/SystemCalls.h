// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace muster {

/// A kind of system call about a file.
enum class Call
{
    Open,
    Read,
    Write,
    Sync,
    Close,
    Rename,
    Remove,
    MakeFolder,
    SetLength,
};
constexpr int callKinds = 9;

enum class Action
{
    OnlyCount,
    KillBefore, ///< SIGKILL instead of the call.
    KillAfter,  ///< SIGKILL as soon as it has returned.
    /// The same, and what was not flushed is gone: files have the length of their last flush, and names given since their folder was
    /// flushed are taken back.
    CutPower,
    Refuse,     ///< It fails with `error`.
    WriteShort, ///< It writes half, once.
};

/// What is to go wrong, and when.
struct Fault
{
    Action action = Action::OnlyCount;
    Call call = Call::Write;
    bool isAnyCall = false; ///< Then `call` says nothing.
    int nth = 0;            ///< Which of the calls that fit, from 0.
    int error = 0;          ///< Of errno.
    QByteArray part;        ///< Only calls whose path contains it; empty for all.
};

/// Calls of this process about files below @p folder are counted, and one of them goes wrong. This program's own functions stand
/// before those of the C library, so that libraries call them too; nothing is asked of the system's loader.
///
/// Arm it in a process that was forked for it, before any thread is started.
void armFault(const Fault &fault, const QByteArray &folder);
/// How many calls fitted since `clearCounts`, in all processes forked after it.
int countedCalls();
void clearCounts();

} // namespace muster
