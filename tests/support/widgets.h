// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Trunkline::Test {

/// The widgets below @p root that take keyboard or mouse but tell a screen reader no name.
QStringList namelessWidgets(const QWidget &root);

/// The actions below @p root whose icon there is not.
QStringList blankIcons(const QWidget &root);

/// The headings and cells of the tables below @p root whose words are none: with a place that was never filled, with
/// space around them, or with nothing for a screen reader where there is something to see. All that is looked at.
QStringList wordlessCells(const QWidget &root);

/// The cells of the tables below @p root that are too narrow to be read: pills that are cut, texts of which next to
/// nothing is left.
QStringList cutCells(const QWidget &root);

/// The sentences below @p root that are seen and have less height than their lines need.
QStringList cutSentences(const QWidget &root);

}
