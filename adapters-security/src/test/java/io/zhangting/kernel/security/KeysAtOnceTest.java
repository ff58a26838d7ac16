package io.zhangting.kernel.security;

import static io.zhangting.kernel.security.SomeSealing.decrypt;
import static io.zhangting.kernel.security.SomeSealing.encrypt;
import static io.zhangting.kernel.security.SomeSealing.open;
import static io.zhangting.kernel.security.SomeSealing.seal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that start, seal, open and rotate at the same time on one file. */
class KeysAtOnceTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(NOON);
    private Path file;
    private KeySet here;
    private KeySet there;

    @BeforeEach
    void twoNodes() throws Exception {
        file = folder.resolve("keys");
        here = SomeKeys.keys(SomeKeys.settings(file, 1), time::get);
        there = SomeKeys.keys(SomeKeys.settings(file, 1), time::get);
    }

    @Test
    void a_file_of_three_lines_is_completed_by_all_nodes_at_once() throws Exception {
        byte[] sealed = seal(here);
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> line.contains(" {"))
                .limit(3)
                .map(line -> line.substring(line.indexOf('{')))
                .toList();
        Files.write(file, lines);

        List<KeySet> nodes = atOnce(8, () -> SomeKeys.keys(file));

        assertThat(nodes).allSatisfy(node -> assertThat(open(node, sealed)).isEqualTo("4x6Nk2Wp"));
        assertThat(nodes)
                .extracting(node -> node.now().sealing().getKeyID())
                .containsOnly(nodes.getFirst().now().sealing().getKeyID());
    }

    @Test
    void keys_are_made_once_by_nodes_that_start_at_once() throws Exception {
        List<KeySet> nodes = atOnce(8, () -> SomeKeys.keys(folder.resolve("new")));
        byte[] sealed = seal(nodes.getFirst());

        assertThat(nodes).allSatisfy(node -> assertThat(open(node, sealed)).isEqualTo("4x6Nk2Wp"));
    }

    @Test
    void rotations_at_once_lose_no_key() throws Exception {
        List<byte[]> sealed = atOnce(4, () -> {
            KeySet node = SomeKeys.keys(file);
            node.rotate();
            return seal(node);
        });

        assertThat(sealed).allSatisfy(one -> assertThat(open(here, one)).isEqualTo("4x6Nk2Wp"));
    }

    @Test
    void nothing_is_lost_while_many_seal_and_open_and_another_process_rotates() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                KeySet from = i % 2 == 0 ? here : there;
                KeySet to = i % 2 == 0 ? there : here;
                work.add(threads.submit(() -> fieldsUntil(over, from, to)));
                work.add(threads.submit(() -> filesUntil(over, from, to)));
            }
            KeySet otherProcess = SomeKeys.keys(file);
            for (int i = 0; i < 10; i++) {
                otherProcess.rotate();
                time.updateAndGet(now -> now.plusSeconds(5));
                assertThat(open(here, seal(otherProcess))).isEqualTo("4x6Nk2Wp");
            }
            over.set(true);
            for (Future<Integer> done : work) {
                assertThat(done.get()).isPositive();
            }
        }
    }

    private int fieldsUntil(AtomicBoolean over, KeySet from, KeySet to) {
        List<byte[]> sealed = new ArrayList<>();
        do {
            sealed.add(seal(from));
            assertThat(open(to, sealed.getLast())).isEqualTo("4x6Nk2Wp");
        } while (!over.get());
        sealed.forEach(one -> assertThat(open(to, one)).isEqualTo("4x6Nk2Wp"));
        return sealed.size();
    }

    private int filesUntil(AtomicBoolean over, KeySet from, KeySet to) throws IOException {
        List<byte[]> sealed = new ArrayList<>();
        do {
            sealed.add(encrypt(from));
            assertThat(decrypt(to, sealed.getLast())).hasSize(20_000);
        } while (!over.get());
        for (byte[] one : sealed.subList(0, Math.min(100, sealed.size()))) {
            assertThat(decrypt(from, one)).hasSize(20_000);
        }
        return sealed.size();
    }

    private static <T> List<T> atOnce(int nodes, Callable<T> start) throws Exception {
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(java.util.Collections.nCopies(nodes, start))) {
                done.add(one.get());
            }
            return done;
        }
    }
}
