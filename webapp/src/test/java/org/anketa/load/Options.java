package org.anketa.load;

import java.util.List;

/** What a script was told: words that stand alone, and words with a number behind them. */
record Options(List<String> words) {

    static Options of(String... arguments) {
        return new Options(List.of(arguments));
    }

    boolean has(String word) {
        return words.contains(word);
    }

    int number(String word, int usual) {
        int place = words.indexOf(word);
        return place < 0 ? usual : Integer.parseInt(words.get(place + 1));
    }
}
