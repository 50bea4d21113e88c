// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Why a row of a file is refused, by the codes of domain/sheets/reasons.py. `names` are values of the file, and stay as they are. */
QtObject {
    id: root

    function told(code: string, names: list<string>, column: string): string {
        const values = code === "needed" ? [names.slice(1).map(name => root.field(name)).join(" / ")] : names;
        const reason = values.reduce((text, name, at) => text.replace("%" + (at + 1), () => name), root.template(code));
        return column === "" ? reason : qsTr("%1: %2", "%1 is a header of a file, %2 what is wrong below it").arg(column).replace("%2", () => reason);
    }

    function field(code: string): string {
        switch (code) {
        case "tag":
            return qsTr("tag");
        case "serial":
            return qsTr("serial number");
        case "name":
            return qsTr("name");
        default:
            return code;
        }
    }

    function template(code: string): string {
        switch (code) {
        case "too_many_cells":
            return qsTr("%1 cells below %2 headers: is there a comma too many?", "%1 and %2 are numbers");
        case "needed":
            return qsTr("it has no %1", "a row; %1 is a tag, a serial number or a name");
        case "lost":
            return qsTr("%1 stands where a spreadsheet lost a value");
        case "formula":
            return qsTr("a formula: save the values instead");
        case "unprintable":
            return qsTr("it has signs that cannot be printed");
        case "too_long":
            return qsTr("%1 signs, and %2 is the most", "%1 and %2 are numbers");
        case "rounded":
            return qsTr("%1 was rounded by a spreadsheet: make the column text and export it again");
        case "number":
            return qsTr("%1 was taken for a number: make the column text and export it again");
        case "no_barcode":
            return qsTr("it has a sign that no barcode has");
        case "any_day":
            return qsTr("%1 may be another day elsewhere: say below how the file writes days");
        case "no_day":
            return qsTr("%1 is a day in no calendar");
        case "no_year":
            return qsTr("%1 has a year that cannot be right");
        case "no_cost":
            return qsTr("%1 is no cost like 1299.50");
        case "no_whole":
            return qsTr("%1 is no whole number");
        case "no_truth":
            return qsTr("%1 is neither true nor false");
        case "no_imei":
            return qsTr("no IMEI: it has 15 digits, and a zero may be lost in front");
        case "no_iccid":
            return qsTr("no ICCID: it has 19 or 20 digits");
        case "no_mac":
            return qsTr("no MAC address: it has 12 signs, 0 to 9 and A to F");
        case "tag_twice":
            return qsTr("the tag %1 is in %2 rows of the file");
        case "serial_twice":
            return qsTr("the serial number %1 is in %2 rows of the file");
        case "tag_zeros":
            return qsTr("the tag %1 may be %2, which the lab knows: the zeros in front are lost");
        case "serial_zeros":
            return qsTr("the serial number %1 may be %2, which the lab knows: the zeros in front are lost");
        case "other_thing":
            return qsTr("the tag is on another thing than the serial number %1, which has the tag %2 here");
        case "other_serial":
            return qsTr("the thing with this tag has the serial number %1 here, not %2");
        case "other_tag":
            return qsTr("the serial number %1 has the tag %2 here");
        case "no_model":
            return qsTr("it is new here, and a new thing needs a model");
        case "model_while_out":
            return qsTr("it would become another model while somebody has it");
        case "retired_while_out":
            return qsTr("the file says that it is retired, but it is not in the lab");
        case "part_twice":
            return qsTr("another row of the file is about the same part");
        default:
            return "%1";
        }
    }
}
