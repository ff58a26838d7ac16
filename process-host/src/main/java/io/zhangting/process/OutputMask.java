package io.zhangting.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Takes out of a native library's output what nobody may read in a log. */
public final class OutputMask {

    private static final int LONGEST = 400;
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{5,}[0-9Xx]?");
    private static final String HIDDEN = "***";

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    /** From now on the text does not appear; too short ones would hide everything. */
    public void hide(String secret) {
        if (secret.length() >= 4) {
            secrets.add(secret);
        }
    }

    public void forget(String secret) {
        secrets.remove(secret);
    }

    String masked(String line) {
        String text = line;
        for (String secret : secrets) {
            text = text.replace(secret, HIDDEN);
        }
        String without = NUMBERS.matcher(text).replaceAll(HIDDEN).replaceAll("\\p{Cntrl}", " ");
        return without.substring(0, Math.min(without.length(), LONGEST));
    }
}
