// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorRows.h"

#include <array>

namespace muster::ui {

namespace {

constexpr auto rows = std::to_array<ErrorRow>({
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The work was stopped."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Somebody stopped it before it had ended."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Start it again when you are ready; what is done stays.")},
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Muster made a mistake."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "This should not happen and is no fault of your files."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Report it with the log of this run; nothing was changed on a server.")},
    {ErrorCode::Usage, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "“%1” cannot be understood."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "It is no option, name or value that Muster knows."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Compare it with the help and type it again.")},
    {ErrorCode::NotSupported, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "“%1” is not supported."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Muster understands it but cannot do it in this version."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Choose another kind of source or step; the help lists what works.")},
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 was not found."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "There is no file or folder of this name, or its drive is not connected."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Check the path, or choose the file again.")},
    {ErrorCode::AccessDenied, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 may not be opened."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The system refused access to the account which runs Muster."),
     QT_TRANSLATE_NOOP(
         "muster::ui::ErrorWords",
         "Give this account the right to read it, or run Muster as an account that has it.")},
    {ErrorCode::Io, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 could not be read."),
     QT_TRANSLATE_NOOP(
         "muster::ui::ErrorWords",
         "The system broke off while reading; a share or drive may have been disconnected."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "Check the connection, then read it again.")},
    {ErrorCode::NotRecognised,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 was not recognised."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Its content is none of the kinds that Muster reads."),
     QT_TRANSLATE_NOOP(
         "muster::ui::ErrorWords",
         "Choose a topology, an export of accounts, a certificate, a kit or a file store.")},
    {ErrorCode::EmptyFile, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is empty."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "The file holds nothing; the export probably failed."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Export it again and look at its size before you choose it.")},
    {ErrorCode::WrongKind, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is of another kind."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "It was recognised, but as something other than what was asked for."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Add it as the kind it is, or choose another file here.")},
    {ErrorCode::BadEncoding,
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "The text of %1 cannot be decoded."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Its bytes do not fit the encoding that the file announces."),
     QT_TRANSLATE_NOOP(
         "muster::ui::ErrorWords",
         "Export it again with -Encoding UTF8 or Unicode, without opening it in an editor.")},
    {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("muster::ui::ErrorWords", "%1 is too large."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "It is over the limit that Muster sets for input of this kind."),
     QT_TRANSLATE_NOOP("muster::ui::ErrorWords",
                       "Export it in parts, for example one file for each pool.")},
});

} // namespace

std::span<const ErrorRow> generalErrorRows()
{
    return rows;
}

} // namespace muster::ui
