package org.anketa.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the id of a term from its label: Russian letters as passports write them, Latin ones without their marks. */
final class Transliteration {

    private static final int LONGEST = 60;

    private static final Map<Character, String> LETTERS = letters(
            "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh"
                    + " щ shch ъ ie ы y э e ю iu я ia і i ї i є ie ґ g ў u");

    private Transliteration() {}

    private static Map<Character, String> letters(String pairs) {
        String[] parts = pairs.split(" ", -1);
        Map<Character, String> letters = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            letters.put(parts[i].charAt(0), parts[i + 1]);
        }
        letters.put('ь', "");
        return Map.copyOf(letters);
    }

    /** Small Latin letters and digits joined by underscores, beginning with a letter; never empty. */
    static String id(String label) {
        StringBuilder latin = new StringBuilder();
        String composed = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = plain.replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        String whole = id.isEmpty() ? "term" : id;
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST).replaceAll("_[^_]*$", "").replaceAll("_+$", "");
    }
}
