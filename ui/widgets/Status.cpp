// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Status.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

struct Look
{
    QString icon;
    Token token;
    Token tint;
};

Look lookOf(Status status)
{
    switch (status) {
    case Status::None:
        return {{}, &Theme::text, &Theme::track};
    case Status::Done:
        return {u"circle-check"_s, &Theme::success, &Theme::successTint};
    case Status::Current:
        return {u"circle-dot"_s, &Theme::accentText, &Theme::track};
    case Status::Available:
        return {u"circle"_s, &Theme::secondary, &Theme::track};
    case Status::Locked:
        return {u"lock"_s, &Theme::secondary, &Theme::track};
    case Status::Failed:
        return {u"circle-x"_s, &Theme::danger, &Theme::dangerTint};
    case Status::Blocker:
        return {u"octagon-x"_s, &Theme::danger, &Theme::dangerTint};
    case Status::Warning:
        return {u"triangle-alert"_s, &Theme::warning, &Theme::warningTint};
    case Status::Unknown:
        return {u"circle-question-mark"_s, &Theme::unknown, &Theme::unknownTint};
    case Status::NotApplicable:
        return {u"circle-minus"_s, &Theme::secondary, &Theme::track};
    case Status::Partial:
        return {u"circle-pause"_s, &Theme::secondary, &Theme::track};
    case Status::Running:
        return {u"loader"_s, &Theme::info, &Theme::infoTint};
    case Status::Waiting:
        return {u"clock"_s, &Theme::secondary, &Theme::track};
    case Status::Slow:
        return {u"hourglass"_s, &Theme::warning, &Theme::warningTint};
    case Status::Unprotected:
        return {u"shield-off"_s, &Theme::danger, &Theme::dangerTint};
    case Status::External:
        return {u"users"_s, &Theme::info, &Theme::infoTint};
    case Status::FromFile:
        return {u"file-check"_s, &Theme::success, &Theme::successTint};
    case Status::FileTree:
        return {u"folder-check"_s, &Theme::success, &Theme::successTint};
    case Status::Note:
        return {u"info"_s, &Theme::secondary, &Theme::track};
    }
    return {{}, &Theme::text, &Theme::track};
}

} // namespace

QString iconNameFor(Status status)
{
    return lookOf(status).icon;
}

Token tokenFor(Status status)
{
    return lookOf(status).token;
}

Token tintFor(Status status)
{
    return lookOf(status).tint;
}

} // namespace muster::ui
