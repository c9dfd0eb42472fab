// SPDX-License-Identifier: Apache-2.0
#include "app/Composition.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace muster {

Composition::Composition(Knowledge knowledge)
    : m_knowledge(std::move(knowledge))
    , m_engine(m_clock, m_knowledge, m_keychain, sampleFolder())
{
}

Result<std::unique_ptr<Composition>> Composition::make()
{
    Result<Knowledge> knowledge = Knowledge::load();
    if (!knowledge) {
        return fail(knowledge.error());
    }
    return std::unique_ptr<Composition>(new Composition(std::move(*knowledge)));
}

QString Composition::sampleFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed =
        QDir::cleanPath(program.filePath(QStringLiteral(MUSTER_INSTALLED_SAMPLE)));
    return QDir(installed).exists() ? installed : QStringLiteral(MUSTER_BUILT_SAMPLE);
}

} // namespace muster
