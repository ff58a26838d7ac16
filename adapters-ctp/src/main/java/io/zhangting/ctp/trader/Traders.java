package io.zhangting.ctp.trader;

import java.nio.file.Path;

/** Makes API instances. */
public interface Traders {

    /** The library's version; loads it. */
    String version();

    /** Begins to connect at once. */
    Trader open(Path flow, TraderEvents events);
}
