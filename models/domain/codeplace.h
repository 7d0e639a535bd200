// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace Trunkline {

/// On which side of the system a file's code runs.
enum class CodeSide { Web, Api, Other };

/// Where trunk's tree evaluates a flag.
struct CodePlace
{
    QString key;
    QString path; ///< from the repository's root
    qint32 line = 0; ///< from 1
    qint32 column = 0; ///< from 1, in characters: where the call begins
    CodeSide side = CodeSide::Other;
    ObjectId blob; ///< the file's content at that commit

    bool operator==(const CodePlace &) const = default;
};

/// All of them, at one commit.
struct CodePlaces
{
    ObjectId commit;
    QList<CodePlace> places; ///< by key, then path, line and column
    /// The path of the web side's component that is named as the flag is, of flags that only the API evaluates.
    QMap<QString, QString> components;
    QDateTime asOf;

    bool operator==(const CodePlaces &) const = default;
};

/// The lines around a place.
struct CodeExcerpt
{
    CodePlace place;
    qint32 firstLine = 0; ///< from 1
    QString text;

    bool operator==(const CodeExcerpt &) const = default;
};

}
