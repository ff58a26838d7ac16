package io.zhangting.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ChainWalkTest {

    private final Queue<SealedEntry> seals = new ArrayDeque<>();
    private final Queue<AuditHead> heads = new ArrayDeque<>();
    private String hash = AuditChain.GENESIS;

    @Test
    void an_empty_record_is_whole() {
        assertThat(walk()).isEqualTo(new Verdict.Whole(0, 0));
    }

    @Test
    void heads_vouch_for_several_entries_each() {
        seal(1, 1);
        seal(2, 3);
        head(1, 2, 2);
        seal(3, 2);
        head(2, 3, 3);

        assertThat(walk()).isEqualTo(new Verdict.Whole(3, 2));
    }

    @Test
    void places_in_the_chain_may_have_gaps_but_counts_may_not() {
        seal(4, 1);
        seal(9, 2);
        head(1, 9, 2);
        seal(10, 3);
        head(2, 10, 2);

        assertThat(walk()).isEqualTo(new Verdict.Broken(3, Flaw.REWRITTEN));
    }

    @Test
    void a_record_that_grows_while_it_is_read_is_whole() {
        seal(1, 1);
        head(1, 1, 1);
        Iterator<SealedEntry> growing = new Draining<>(seals) {
            @Override
            public SealedEntry next() {
                SealedEntry next = super.next();
                if (next.number() < 5) {
                    seal(next.position() + 1, next.number() + 1);
                    head(next.number() + 1, next.position() + 1, next.number() + 1);
                }
                return next;
            }
        };

        assertThat(new ChainWalk(growing, new Draining<>(heads), this::fits).toTheEnd())
                .isEqualTo(new Verdict.Whole(5, 5));
    }

    @Test
    void a_head_without_its_seal_tells_of_a_cut_end() {
        seal(1, 7);
        head(1, 1, 1);
        head(2, 2, 2);

        assertThat(walk()).isEqualTo(new Verdict.Broken(7, Flaw.CUT_OFF));
    }

    private Verdict walk() {
        return new ChainWalk(new Draining<>(seals), new Draining<>(heads), this::fits).toTheEnd();
    }

    private boolean fits(String mac, String text) {
        return mac.equals("mac");
    }

    private void seal(long position, long number) {
        AuditEntry entry = new AuditEntry(number, Instant.EPOCH, Actor.HALL, "done", "subject", "");
        String previous = hash;
        hash = AuditChain.hash(previous, entry);
        seals.add(new SealedEntry(position, number, Optional.of(entry), previous, hash));
    }

    private void head(long number, long position, long count) {
        heads.add(new AuditHead(number, position, hash, count, Instant.EPOCH, "mac"));
    }

    /** Hands out what is in a queue by then. */
    private static class Draining<T> implements Iterator<T> {

        private final Queue<T> queue;

        Draining(Queue<T> queue) {
            this.queue = queue;
        }

        @Override
        public boolean hasNext() {
            return !queue.isEmpty();
        }

        @Override
        public T next() {
            return queue.remove();
        }
    }
}
