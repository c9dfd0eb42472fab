// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muster {

struct KnowledgeMember;

/// One JSON value together with the line it begins on, which QJsonDocument does not keep.
struct KnowledgeNode
{
    enum class Kind
    {
        Null,
        Boolean,
        Number,
        Text,
        List,
        Object,
    };

    Kind kind = Kind::Null;
    qint64 line = 0; ///< One-based.
    bool boolean = false;
    double number = 0;
    QString text;
    std::vector<KnowledgeNode> elements;  ///< Kind::List.
    std::vector<KnowledgeMember> members; ///< Kind::Object, in the order of the file.
};

struct KnowledgeMember
{
    QString key;
    qint64 line = 0;
    KnowledgeNode value;
};

/// Reads RFC 8259 JSON in UTF-8 without a byte order mark.
///
/// @param subject  names the file in errors.
/// @errors  KnowledgeInvalid with the line: not JSON, not UTF-8, a key twice in one object, nested
///          deeper than 32, over 4 MiB.
Result<KnowledgeNode> parseKnowledge(const QByteArray &json, const QString &subject);

} // namespace muster
