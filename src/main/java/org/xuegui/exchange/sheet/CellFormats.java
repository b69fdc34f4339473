package org.xuegui.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;

/** The number formats of a workbook: what a number shows in a cell of this style. */
final class CellFormats {

    private static final int MOST = 100_000;
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final List<Integer> styles;
    private final Map<Integer, String> own;
    private final boolean is1904;
    private final Map<String, NumberFormatCode> parsed = new HashMap<>();

    /**
     * The formats.
     *
     * @param styles number format of each style of a cell
     * @param own the workbook's own format codes by their number
     * @param is1904 whether days are counted from 1904
     */
    CellFormats(List<Integer> styles, Map<Integer, String> own, boolean is1904) {
        this.styles = styles;
        this.own = own;
        this.is1904 = is1904;
    }

    static CellFormats read(XMLStreamReader xml, boolean is1904) throws XMLStreamException {
        List<Integer> styles = new ArrayList<>();
        Map<Integer, String> own = new HashMap<>();
        boolean isCells = false;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("cellXfs")) {
                    isCells = true;
                } else if (name.equals("xf") && isCells && styles.size() < MOST) {
                    styles.add(SheetXml.number(xml.getAttributeValue(null, "numFmtId"), 0));
                } else if (name.equals("numFmt") && own.size() < MOST) {
                    String code = String.valueOf(xml.getAttributeValue(null, "formatCode"));
                    own.put(SheetXml.number(xml.getAttributeValue(null, "numFmtId"), 0), code);
                }
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                isCells = false;
            }
        }
        return new CellFormats(styles, own, is1904);
    }

    /** What a cell of this style shows for the number written so. */
    String text(String raw, int style) {
        BigDecimal number = number(raw);
        if (number == null) {
            return raw;
        }
        int format = style < styles.size() ? styles.get(style) : 0;
        String code = own.getOrDefault(format, BUILT_IN.getOrDefault(format, "General"));
        return parsed.computeIfAbsent(code, NumberFormatCode::new).text(number, is1904);
    }

    private static BigDecimal number(String raw) {
        try {
            BigDecimal number = raw.length() > 40 ? null : new BigDecimal(raw);
            return number == null || Math.abs((long) number.scale()) > 400 ? null : number;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> codes = new HashMap<>();
        String table = """
                1 0
                2 0.00
                3 #,##0
                4 #,##0.00
                9 0%
                10 0.00%
                11 0.00E+00
                14 yyyy/m/d
                15 d-mmm-yy
                16 d-mmm
                17 mmm-yy
                18 h:mm AM/PM
                19 h:mm:ss AM/PM
                20 h:mm
                21 h:mm:ss
                22 yyyy/m/d h:mm
                27 yyyy"年"m"月"
                28 m"月"d"日"
                29 m"月"d"日"
                30 m/d/yy
                31 yyyy"年"m"月"d"日"
                32 h"时"mm"分"
                33 h"时"mm"分"ss"秒"
                34 上午/下午h"时"mm"分"
                35 上午/下午h"时"mm"分"ss"秒"
                36 yyyy"年"m"月"
                37 #,##0
                38 #,##0
                39 #,##0.00
                40 #,##0.00
                45 mm:ss
                46 [h]:mm:ss
                47 mm:ss.0
                48 0.0E+0
                50 yyyy"年"m"月"
                51 m"月"d"日"
                52 yyyy"年"m"月"
                53 m"月"d"日"
                54 m"月"d"日"
                55 上午/下午h"时"mm"分"
                56 上午/下午h"时"mm"分"ss"秒"
                57 yyyy"年"m"月"
                58 m"月"d"日"
                """;
        table.lines().forEach(line -> {
            int space = line.indexOf(' ');
            codes.put(Integer.valueOf(line.substring(0, space)), line.substring(space + 1));
        });
        return Map.copyOf(codes);
    }
}
