package io.zhangting.halls;

import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.PackDocument;
import java.time.Instant;
import java.util.Optional;

/** What this hall is and what it takes right now. */
public interface ShowHall {

    HallPack pack();

    /** The pack that an application began with; the one of now where that is no longer kept. */
    HallPack pack(String version);

    Instant now();

    /** A text of the pack; empty for an unknown key. */
    Optional<PackDocument> document(String key);

    Opening opening(Business business);

    /** Whether a counter takes changes now. */
    Opening opening(CounterId counter);
}
