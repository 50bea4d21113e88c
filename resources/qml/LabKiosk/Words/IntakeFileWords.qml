// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Why a whole file is refused, by the codes of domain/sheets/reasons.py. `names` are values of the file, and stay as they are. */
QtObject {
    id: root

    function told(code: string, names: list<string>): string {
        return names.reduce((text, name, at) => text.replace("%" + (at + 1), () => name), root.template(code));
    }

    function template(code: string): string {
        switch (code) {
        case "too_large":
            return qsTr("The file has %1 MB. More than %2 cannot be read at once.");
        case "wrong_mark":
            return qsTr("The file says that it is %1, but it is not (byte %2).");
        case "no_encoding":
            return qsTr("The letters of this file cannot be read (byte %1). Save it as CSV UTF-8.");
        case "null_bytes":
            return qsTr("This is no CSV file, or it was cut off while it was written.");
        case "empty":
            return qsTr("The file is empty.");
        case "no_rows":
            return qsTr("The file has headers and no row below them.");
        case "row_too_long":
            return qsTr("Row %1 is too long. A quotation mark may be missing in it or above it.");
        case "too_many_rows":
            return qsTr("The file has more than %1 rows. Take it in in parts.");
        case "quotes":
            return qsTr("The quotation marks in row %1 do not match.");
        case "mapping_field":
            return qsTr("The saved columns speak of %1, which is nothing here.");
        case "mapping_column":
            return qsTr("The saved columns read %1 from the column %2, which the file does not have.");
        case "mapping_twice":
            return qsTr("The saved columns read two things from one column.");
        case "column_twice":
            return qsTr("The column %1 is in the file %2 times.");
        case "no_column":
            return qsTr("The file has no column %4. It has: %3.", "%4 is a header, %3 a list of headers");
        default:
            return "";
        }
    }
}
