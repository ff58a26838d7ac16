package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A hall with little memory is sent as much as it takes from sixteen sides at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadFloodIT {

    private static final int AT_ONCE = 16;

    private final ProcessWorld world = new ProcessWorld(Folders.fresh("UploadFloodIT"));
    private final Door door = new Door(world.hallAddress);
    private final EndlessUpload endless = new EndlessUpload(world.hallAddress);
    private final List<CustomerClient> customers = new ArrayList<>();

    UploadFloodIT() {
        world.heap = 192;
        world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(world.folder));
        NewCustomers.add(world.simulators, 87_200_001, 4);
        world.startHall();
        for (int i = 1; i <= 4; i++) {
            CustomerClient customer = world.customer("8720000" + i);
            customer.signIn();
            customer.startWithPhotos("trading");
            customers.add(customer);
        }
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void everybody_gets_a_clear_answer_and_the_hall_goes_on() throws Exception {
        byte[] largest = Floods.largestPhoto();
        byte[] png = Floods.png();
        byte[] jpeg = Floods.jpeg();

        assertThat(atOnce(List.of(customer -> "largest " + answer(customer, largest))))
                .isEqualTo(Map.of("largest 200 ", 16L));
        assertThat(atOnce(List.of(
                        customer -> "png " + answer(customer, png),
                        customer -> "jpeg " + answer(customer, jpeg),
                        this::endless,
                        this::endless)))
                .isEqualTo(Map.of("png 422 file-damaged", 4L, "jpeg 422 file-damaged", 4L, "413 and closed", 8L));
        assertThat(world.hall().output()).doesNotContain("OutOfMemoryError").doesNotContain("unexpected failure");
        customers.getFirst().finishAndSubmit();
        assertThat(customers.getFirst().state()).isEqualTo("submitted");
    }

    private Map<String, Long> atOnce(List<Function<CustomerClient, String>> kinds) throws Exception {
        try (var sixteen = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                CustomerClient customer = customers.get(i / kinds.size() % customers.size());
                Function<CustomerClient, String> kind = kinds.get(i % kinds.size());
                answers.add(sixteen.submit(() -> kind.apply(customer)));
            }
            Map<String, Long> counted = new TreeMap<>();
            for (Future<String> answer : answers) {
                counted.merge(answer.get(), 1L, Long::sum);
            }
            return counted;
        }
    }

    private String answer(CustomerClient customer, byte[] photo) {
        HttpSession.Answer answer = door.answer(Door.Knock.of("PUT", path(customer))
                .bytes(photo)
                .with("Content-Type", "image/jpeg")
                .with(customer.http.credentials()));
        return answer.status() + " " + answer.code();
    }

    private String endless(CustomerClient customer) {
        EndlessUpload.Answer answer = endless.send("PUT", path(customer), customer.http.credentials());
        boolean clear = answer.text().startsWith("HTTP/1.1 413 ")
                && answer.text().contains("\"code\":\"file-too-large\"")
                && answer.text().contains("图片超过5MB");
        return clear && answer.closed() ? "413 and closed" : answer.toString();
    }

    private static String path(CustomerClient customer) {
        return "/api/hall" + customer.path("/photos/front");
    }
}
