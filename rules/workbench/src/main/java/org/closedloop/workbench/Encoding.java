package org.closedloop.workbench;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/** Tells from the head of a file whether it is text in UTF-8, and what else it is if not (编码识别). */
final class Encoding {

    private static final Map<String, Bilingual> SIGNATURES = Map.of(
            "504b0304", new Bilingual("xlsx、docx 或 zip 文件", "an xlsx, docx or zip file"),
            "d0cf11e0", new Bilingual("旧式 Office 文件（xls、doc、et）", "an old Office file (xls, doc, et)"),
            "25504446", new Bilingual("PDF 文件", "a PDF file"),
            "1f8b", new Bilingual("gzip 文件", "a gzip file"));
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int SHOWN_OF_TEXT = 1 << 12;

    private Encoding() {}

    static boolean startsWithBom(byte[] head) {
        return startsWith(head, BOM);
    }

    /**
     * Returns what makes a file unreadable, or {@code null} if nothing does.
     *
     * @param head its first bytes
     * @param whole whether that is all of it
     */
    static @Nullable Fault fault(String file, byte[] head, boolean whole) {
        for (Map.Entry<String, Bilingual> signature : SIGNATURES.entrySet()) {
            if (hex(head, signature.getKey().length() / 2).equals(signature.getKey())) {
                return WorkbenchFault.OTHER_FORMAT.at(file, 0, 0, signature.getValue());
            }
        }
        String utf16 = utf16(head);
        if (utf16 != null) {
            return WorkbenchFault.UTF16.at(file, 0, 0, utf16, file, mended(file));
        }
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                return WorkbenchFault.BINARY.at(file, 0, 0, i);
            }
        }
        if (whole && isBlank(head)) {
            return WorkbenchFault.EMPTY.at(file, 0, 0);
        }
        if (!isMostlyUtf8(head) && isChineseGb18030(head, whole)) {
            return WorkbenchFault.GB18030.at(file, 0, 0, file, mended(file));
        }
        return null;
    }

    private static @Nullable String utf16(byte[] head) {
        String mark = hex(head, 4);
        if (mark.equals("fffe0000") || mark.equals("0000feff")) {
            return "UTF-32";
        }
        return mark.startsWith("fffe") || mark.startsWith("feff") ? "UTF-16" : null;
    }

    private static String mended(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file + "-utf8" : file.substring(0, dot) + "-utf8" + file.substring(dot);
    }

    private static boolean isBlank(byte[] head) {
        for (int i = startsWithBom(head) ? BOM.length : 0; i < head.length; i++) {
            if (head[i] != ' ' && head[i] != '\t' && head[i] != '\r' && head[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether the characters outside ASCII are UTF-8, but for few. A few bad bytes are a damaged UTF-8 file, whose
     * rows are refused one by one; a file in another encoding has hardly a good character.
     */
    private static boolean isMostlyUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(head);
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        int bad = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (!result.isError()) {
                break;
            }
            bad++;
            in.position(in.position() + result.length());
        }
        long good = out.flip().chars().filter(c -> c > 0x7F).count();
        return bad == 0 || good > bad;
    }

    private static boolean isChineseGb18030(byte[] head, boolean whole) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        CharsetDecoder decoder = Charset.forName("GB18030")
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), out, whole);
        return !result.isError()
                && out.flip().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Returns the index of the first byte that is not UTF-8, or -1. */
    static int firstBadByte(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(SHOWN_OF_TEXT);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Returns the bytes as text, or {@code null} if they are not UTF-8. */
    static @Nullable String utf8(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && hex(head, mark.length).equals(hex(mark, mark.length));
    }

    private static String hex(byte[] bytes, int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < length && i < bytes.length; i++) {
            hex.append(String.format("%02x", bytes[i]));
        }
        return hex.toString();
    }
}
