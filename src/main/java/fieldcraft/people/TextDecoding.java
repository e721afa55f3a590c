package fieldcraft.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how the bytes of a text file are meant: by their byte order mark; else as UTF-8 if they are that; else as
 * GB18030, in which Chinese spreadsheets write, if that gives Chinese; else as Windows-1252, in which Western ones do.
 */
final class TextDecoding {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The six thousand characters of daily use. Western letters that are read as Chinese give rare ones instead. */
    private static final Charset DAILY_CHINESE = Charset.forName("GB2312");

    private TextDecoding() {}

    /** @throws UnreadableFile if this is no text in any of these encodings */
    static String decode(byte[] bytes) throws UnreadableFile {
        Optional<String> text = marked(bytes)
                .map(encoding -> strictly(bytes, encoding))
                .orElseGet(() -> strictly(bytes, StandardCharsets.UTF_8)
                        .or(() -> strictly(bytes, CHINESE).filter(TextDecoding::isChinese))
                        .or(() -> strictly(bytes, WESTERN)));
        return text.map(TextDecoding::withoutMark)
                .filter(TextDecoding::isPlain)
                .orElseThrow(() -> new UnreadableFile("people.import.file.odd"));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether most of what is not ASCII is Chinese as people write it. */
    private static boolean isChinese(String text) {
        CharsetEncoder daily = DAILY_CHINESE.newEncoder();
        long strange = text.chars().filter(c -> c > 0x7F).count();
        long known =
                text.chars().filter(c -> c > 0x7F && daily.canEncode((char) c)).count();
        boolean hasHan = text.codePoints().anyMatch(Character::isIdeographic);
        return hasHan && 2 * known > strange;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
