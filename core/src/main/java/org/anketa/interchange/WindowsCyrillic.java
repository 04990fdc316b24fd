package org.anketa.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells a text in Windows-1251 from one in another old encoding and from broken UTF-8: the frequencies of its letters
 * must say so, and its words must look like Russian ones.
 */
final class WindowsCyrillic {

    static final Charset CHARSET = Charset.forName("windows-1251");

    /** Bytes of lines that are not plain ASCII; more would not make it surer. */
    private static final int SAMPLE = 1 << 16;

    private static final int FEWEST_LETTERS = 3;
    private static final char REPLACEMENT = '\uFFFD';

    /** Small letters have the same bytes in both, so short texts are taken for either. */
    private static final Set<String> SAME_LETTERS = Set.of("WINDOWS-1251", "MACCYRILLIC");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern RUSSIAN_WORD = Pattern.compile("[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+");
    private static final Pattern ASCII_WORD = Pattern.compile("[A-Za-z]+");

    private WindowsCyrillic() {}

    /** Whether the file, which is not valid UTF-8, is probably in Windows-1251. */
    static boolean isEncodingOf(TableSource source) throws IOException {
        byte[] sample;
        try (InputStream in = new BufferedInputStream(source.open())) {
            sample = linesBeyondAscii(in);
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return detected != null
                && SAME_LETTERS.contains(detected)
                && !isMostlyUtf8(new String(sample, StandardCharsets.UTF_8))
                && hasRussianWords(new String(sample, CHARSET));
    }

    /** Whether most characters beyond ASCII are valid UTF-8, so that it is only broken. */
    private static boolean isMostlyUtf8(String decoded) {
        long broken = decoded.chars().filter(c -> c == REPLACEMENT).count();
        long valid = decoded.chars().filter(c -> c > 127 && c != REPLACEMENT).count();
        return valid > broken;
    }

    private static boolean hasRussianWords(String text) {
        int letters = 0;
        int russian = 0;
        int strange = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            MatchResult word = words.toMatchResult();
            if (RUSSIAN_WORD.matcher(word.group()).matches()) {
                russian++;
                letters += word.group().length();
            } else if (!ASCII_WORD.matcher(word.group()).matches()) {
                strange++;
            }
        }
        return letters >= FEWEST_LETTERS && strange * 3 <= russian;
    }

    private static byte[] linesBeyondAscii(InputStream in) throws IOException {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean beyondAscii = false;
        int next = in.read();
        while (next >= 0 && sample.size() < SAMPLE) {
            if (line.size() < SAMPLE) {
                line.write(next);
            }
            beyondAscii |= next > 127;
            if (next == '\n') {
                if (beyondAscii) {
                    line.writeTo(sample);
                }
                line.reset();
                beyondAscii = false;
            }
            next = in.read();
        }
        if (beyondAscii) {
            line.writeTo(sample);
        }
        return sample.toByteArray();
    }
}
