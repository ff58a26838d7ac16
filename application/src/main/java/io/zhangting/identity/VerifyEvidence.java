package io.zhangting.identity;

import io.zhangting.identity.domain.PhotoId;
import java.util.function.Consumer;

/** Opens every stored photo and compares it with the hash that was recorded. Changes nothing. */
public interface VerifyEvidence {

    /** Tells of each photo that is not as it was; returns how many were looked at. */
    long verify(Consumer<Damage> report);

    /** Names a photo by its id only. */
    sealed interface Damage {

        PhotoId photo();

        /** Its file is gone or cannot be opened. */
        record Missing(PhotoId photo) implements Damage {}

        /** Its file does not decrypt to its end, or to something else than what was stored. */
        record Altered(PhotoId photo) implements Damage {}
    }
}
