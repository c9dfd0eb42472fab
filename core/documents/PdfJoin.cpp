// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PdfJoin.h"

#include "core/documents/OutputFile.h"

#include <QFile>

#include <memory>
// libqpdf asks which of its two smart pointers we mean.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using PageObjects = std::vector<QPDFObjectHandle>;

/// Carries what libqpdf writes into our file.
class FilePipeline final : public Pipeline
{
public:
    explicit FilePipeline(OutputFile &file)
        : Pipeline("file", nullptr)
        , m_file(file)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        m_file.write(QByteArrayView(data, qsizetype(length)));
    }
    void finish() override {}

private:
    OutputFile &m_file;
};

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle destination(const PageObjects &pages, qsizetype page)
{
    auto target = QPDFObjectHandle::newArray();
    target.appendItem(pages.at(size_t(page)));
    target.appendItem(QPDFObjectHandle::newName("/Fit"));
    return target;
}

std::string pdfDate(const QDateTime &stamp)
{
    return stamp.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

void describe(QPDF &pdf, const PdfContents &contents, const DocumentLanguage &language)
{
    auto properties = QPDFObjectHandle::newDictionary();
    properties.replaceKey("/Title", unicode(contents.title));
    properties.replaceKey("/Author", unicode(contents.author));
    properties.replaceKey("/Creator", unicode(u"Muster %1"_s.arg(QStringLiteral(MUSTER_VERSION))));
    properties.replaceKey("/Producer", unicode(u"Qt, libqpdf"_s));
    properties.replaceKey("/Keywords",
                          unicode(contents.frame.snapshotId + u' ' + contents.frame.dataHash));
    properties.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(contents.stamp)));
    properties.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(contents.stamp)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(properties));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language.code().toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

/// Appends one entry to the chain of its parent.
void chain(QPDFObjectHandle parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    // A negative count is an entry which opens folded.
    const bool isRoot = !parent.hasKey("/Title");
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isRoot ? count + 1 : count - 1));
}

void addOutline(QPDF &pdf, const PdfContents &contents, const PageObjects &pages)
{
    if (contents.outline.isEmpty()) {
        return;
    }
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    QPDFObjectHandle last = root;
    for (const PdfOutlineEntry &entry : contents.outline) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(entry.title));
        item.replaceKey("/Dest", destination(pages, entry.page));
        chain(entry.level == 0 ? root : last, item);
        if (entry.level == 0) {
            last = item;
        }
    }
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addLinks(QPDF &pdf, const std::vector<PdfPart> &parts, const PdfContents &contents,
              const PageObjects &pages)
{
    for (const PdfPart &part : parts) {
        for (const PdfLink &link : part.links) {
            if (link.target < 0) {
                continue;
            }
            auto note =
                QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] >>");
            const double height = contents.metrics.height;
            note.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(
                                         {link.area.left(), height - link.area.bottom(),
                                          link.area.right(), height - link.area.top()}));
            note.replaceKey("/Dest", destination(pages, link.target));
            QPDFObjectHandle page = pages.at(size_t(link.page));
            if (!page.hasKey("/Annots")) {
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            }
            page.getKey("/Annots").appendItem(pdf.makeIndirectObject(note));
        }
    }
}

void addAttachments(QPDF &pdf, const PdfContents &contents)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const PdfAttachment &attachment : contents.attachments) {
        auto stream =
            QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.content.toStdString());
        stream.setSubtype(attachment.mimeType.toStdString());
        stream.setCreationDate(pdfDate(contents.stamp));
        stream.setModDate(pdfDate(contents.stamp));
        auto file =
            QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
        file.setDescription(attachment.description.toStdString());
        files.replaceEmbeddedFile(attachment.name.toStdString(), file);
    }
}

void write(QPDF &pdf, OutputFile &file)
{
    FilePipeline pipeline(file);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
}

} // namespace

Result<qint64> joinPdf(const QString &path, const std::vector<PdfPart> &parts,
                       const PdfContents &contents, const DocumentLanguage &language)
{
    OutputFile file(path);
    try {
        QPDF pdf;
        pdf.emptyPDF();
        std::vector<std::unique_ptr<QPDF>> sources; // Pages are copied only when all is written.
        QPDFPageDocumentHelper pages(pdf);
        for (const PdfPart &part : parts) {
            sources.push_back(std::make_unique<QPDF>());
            sources.back()->processMemoryFile("part", part.bytes.constData(),
                                              size_t(part.bytes.size()));
            for (const QPDFPageObjectHelper &page :
                 QPDFPageDocumentHelper(*sources.back()).getAllPages()) {
                pages.addPage(page, false);
            }
        }
        const PageObjects objects = pdf.getAllPages();
        describe(pdf, contents, language);
        addOutline(pdf, contents, objects);
        addLinks(pdf, parts, contents, objects);
        addAttachments(pdf, contents);
        write(pdf, file);
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Internal, path, QString::fromUtf8(problem.what()));
    }
    return file.commit();
}

} // namespace muster
