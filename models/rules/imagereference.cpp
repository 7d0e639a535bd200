// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/imagereference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

ImageReference splitImageReference(const QString &reference)
{
    const qsizetype at = reference.indexOf(u'@');
    ImageReference parts{.image = at < 0 ? reference : reference.left(at),
                         .digest = at < 0 ? QString() : reference.mid(at + 1)};
    const qsizetype colon = parts.image.lastIndexOf(u':');
    if (colon > parts.image.lastIndexOf(u'/')) // else it is the registry's port
        parts.tag = parts.image.mid(colon + 1);
    return parts;
}

QString commitOfTag(const QString &tag)
{
    static const QRegularExpression marked(u"(?:^|[-_.])(?:sha|git|commit)[-_.]?([0-9a-f]{7,64})$"_s);
    static const QRegularExpression bare(u"(?:^|[-_.])g?(?=[0-9]*[a-f])([0-9a-f]{7,64})$"_s);
    for (const QRegularExpression &expression : {marked, bare})
        if (const QRegularExpressionMatch match = expression.match(tag); match.hasMatch())
            return match.captured(1);
    return {};
}

}
