package io.zhangting.credentials;

import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SealingKey;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps passwords that customers choose: judged, sealed by the browser, and wiped as soon as nobody needs them. */
public interface KeepChosenPassword {

    /** What a browser needs to seal one. */
    Sealing sealing();

    /** Opens and judges one, and keeps nothing. */
    Judgement judge(String blob, SealedFor place, PasswordOffer offer, PasswordOwner owner);

    /** Judges one, and keeps it if it is good. */
    Judgement keep(String blob, SealedFor place, PasswordOffer offer, PasswordOwner owner);

    /** Judges the kept one again. */
    Judgement kept(SealedFor place, PasswordOffer offer, PasswordOwner owner);

    /** Whether one is kept that can still be used. */
    boolean has(SealedFor place);

    /** Wipes what an application no longer needs, but for these items. */
    void wipe(ApplicationId application, Set<String> exceptItems);

    /** Wipes what was kept to the end of its time. */
    void wipeExpired();

    /** The key of now, and how long what is sealed with it is kept. */
    record Sealing(SealingKey key, Instant expiresAt) {}

    /** What is to be said of a chosen password. */
    sealed interface Judgement {

        record Good() implements Judgement {}

        record Broken(List<BrokenRule> rules) implements Judgement {

            public Broken {
                rules = List.copyOf(rules);
            }
        }

        /** Sealed for something else, altered, or not for this hall's key. */
        record Foreign() implements Judgement {}

        record Expired() implements Judgement {}

        record Missing() implements Judgement {}
    }
}
