// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Account.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr std::array<QLatin1StringView, 9> kindWords{
    "user"_L1,        "commonAreaPhone"_L1,    "analogDevice"_L1,
    "exUmContact"_L1, "dialInAccessNumber"_L1, "trustedApplicationEndpoint"_L1,
    "meetingRoom"_L1, "responseGroup"_L1,      "otherContact"_L1,
};

constexpr std::array<QLatin1StringView, 4> storeWords{
    "unknown"_L1,
    "server"_L1,
    "exchange"_L1,
    "migrating"_L1,
};

} // namespace

QString toWord(AccountKind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind));
}

std::optional<AccountKind> accountKindFromWord(QStringView word)
{
    for (std::size_t i = 0; i < kindWords.size(); ++i) {
        if (word == kindWords.at(i)) {
            return static_cast<AccountKind>(i);
        }
    }
    return std::nullopt;
}

QString toWord(ContactStore store)
{
    return storeWords.at(static_cast<std::size_t>(store));
}

std::optional<ContactStore> contactStoreFromWord(QStringView word)
{
    for (std::size_t i = 0; i < storeWords.size(); ++i) {
        if (word == storeWords.at(i)) {
            return static_cast<ContactStore>(i);
        }
    }
    return std::nullopt;
}

} // namespace muster
