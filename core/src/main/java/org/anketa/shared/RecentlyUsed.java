package org.anketa.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets the entry nobody has asked for the longest, once it has more than it may. For one thread at a time. */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most how many entries it keeps */
    public RecentlyUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
