// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorRows.h"

#include <array>

namespace muster::ui {

namespace {

constexpr auto rows = std::to_array<ErrorRow>({
    {ErrorCode::KeychainUnavailable,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The keychain did not give or take “%1”."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "This computer has no keychain running, or it is locked."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Unlock the keychain, or give the passphrase each time it is needed.")},
    {ErrorCode::PassphraseMissing,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 needs a passphrase, and none was given."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The keychain does not hold it, and there is no terminal to ask on."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Give it with --passphrase-fd, which names an open file descriptor.")},
    {ErrorCode::KeyWrong, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "This key does not open %1."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "It is a good key, but nothing here was encrypted to it."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Give the key of one of those who may open the "
                                                 "store; “store recipients list” names them.")},
    {ErrorCode::KeyMalformed,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "There is no usable private key in %1."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "It is no PFX file with an RSA or EC key, or it is damaged."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Export the certificate again together with its private key.")},
    {ErrorCode::RecipientUnusable,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Nothing can be encrypted to the certificate %1."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Its key is neither RSA of 2,048 bits or more nor "
                                                 "EC, or its use is limited to other things."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Choose another certificate.")},
    {ErrorCode::RecipientUnknown,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is not among those who can open the store."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "No certificate with this fingerprint was added to it."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Take the fingerprint from “store recipients list”.")},
    {ErrorCode::LastRecipient,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is the last way into the store."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Without it nobody could ever read these snapshots again."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Add another recipient or a passphrase first.")},
});

} // namespace

std::span<const ErrorRow> secretsErrorRows()
{
    return rows;
}

} // namespace muster::ui
