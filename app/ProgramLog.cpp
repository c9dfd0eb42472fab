// SPDX-License-Identifier: Apache-2.0
#include "app/ProgramLog.h"

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

ProgramLog *current =
    nullptr; ///< Qt's message handler is a plain function, so it needs one place to look.
QtMessageHandler previous = nullptr;

QString wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

} // namespace

ProgramLog::ProgramLog(const QString &folder, std::function<void(const QString &line)> onLine)
    : m_onLine(std::move(onLine))
{
    QDir().mkpath(folder);
    m_file.setFileName(QDir(folder).filePath(
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z.log'"_s)));
    m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Text);
    current = this;
    previous = qInstallMessageHandler(&ProgramLog::handle);
}

ProgramLog::~ProgramLog()
{
    qInstallMessageHandler(previous);
    current = nullptr;
}

void ProgramLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (current != nullptr) {
        current->write(type, context, message);
    }
    if (previous != nullptr && type >= QtWarningMsg && type != QtInfoMsg) {
        previous(type, context, message);
    }
}

void ProgramLog::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        u"%1 %2 %3: %4"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                              wordOf(type), QString::fromLatin1(context.category), message);
    {
        const QMutexLocker lock(&m_mutex);
        if (m_file.isOpen()) {
            m_file.write(line.toUtf8() + '\n');
            m_file.flush();
        }
    }
    m_onLine(line);
}

} // namespace muster
