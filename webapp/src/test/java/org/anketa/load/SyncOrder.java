package org.anketa.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a trace to the promise: between writing a response into the database's file and telling the client that it is stored,
 * a sync of that file has begun and ended. A response is recognized by its number, which stands in its text and in its id.
 */
final class SyncOrder {

    private static final String FILE = "anketa.mv.db";

    private static final Pattern WRITTEN = Pattern.compile("\\[(\\d{8})]");
    private static final Pattern TOLD = Pattern.compile("HTTP/1\\.1 201.*\\\\\"id\\\\\":\\\\\"([0-9a-f-]{36})");

    private final Map<Integer, Long> written = new HashMap<>();
    private final List<TracedCalls.Call> syncs = new ArrayList<>();
    private int acknowledged;
    private int early;

    void take(TracedCalls.Call call) {
        if (call.isOf(FILE)) {
            takeOfFile(call);
            return;
        }
        Matcher told = TOLD.matcher(call.text());
        if (told.find()) {
            acknowledge(Questionnaires.numberOf(UUID.fromString(told.group(1))), call.began());
        }
    }

    private void takeOfFile(TracedCalls.Call call) {
        if (call.isSync()) {
            syncs.add(call);
            return;
        }
        Matcher numbers = WRITTEN.matcher(call.text());
        while (numbers.find()) {
            written.putIfAbsent(Integer.valueOf(numbers.group(1)), call.ended());
        }
    }

    private void acknowledge(int number, long told) {
        acknowledged++;
        Long place = written.get(number);
        if (place == null || syncs.stream().noneMatch(sync -> sync.began() > place && sync.ended() < told)) {
            early++;
        }
    }

    /** How often the file was forced onto the disk. */
    int syncs() {
        return syncs.size();
    }

    int acknowledged() {
        return acknowledged;
    }

    /** How many were acknowledged before the sync that follows their writing had ended. */
    int early() {
        return early;
    }
}
