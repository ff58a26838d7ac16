package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sessions end when they should, and nobody brings their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsIT {

    private static final String COOKIE = "__Host-hall";

    private final ProcessWorld world;
    private int account = 86_000_001;

    SessionsIT() {
        world = new ProcessWorld(Folders.fresh("SessionsIT"));
        NewCustomers.add(world.simulators, account, 5);
        world.startHall();
    }

    @AfterAll
    void close() {
        world.close();
    }

    private CustomerClient signedIn() {
        CustomerClient customer = world.customer("" + account++);
        customer.signIn();
        customer.http.get("/applications").mustBe(200);
        return customer;
    }

    @Test
    void a_session_from_before_signing_in_is_worth_nothing_afterwards() {
        CustomerClient customer = world.customer("" + account++);
        customer.http.refresh();
        String before = customer.http.cookie(COOKIE);
        String token = customer.http.credentials().get("X-CSRF-TOKEN");
        customer.signIn();

        assertThat(customer.http.cookie(COOKIE)).isNotEqualTo(before);
        assertThat(customer.http.credentials().get("X-CSRF-TOKEN")).isNotEqualTo(token);
        customer.http.bring(COOKIE, before);
        customer.http.get("/applications").mustBe(401);
    }

    @Test
    void a_session_id_that_somebody_brings_is_not_taken_up() {
        String planted =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        HttpSession http = new HttpSession(world.hallAddress, "hall");
        http.bring(COOKIE, planted);
        http.refresh();

        assertThat(http.cookie(COOKIE)).isNotEqualTo(planted);
    }

    @Test
    void a_session_is_dead_after_signing_out_and_the_device_stays_known() {
        CustomerClient customer = signedIn();
        String used = customer.http.cookie(COOKIE);
        String device = customer.http.cookie("__Host-hall-device");
        customer.http.post("/sign-out", Map.of()).mustBe(204);

        customer.http.bring(COOKIE, used);
        customer.http.get("/applications").mustBe(401);
        assertThat(device).hasSize(22).isEqualTo(customer.http.cookie("__Host-hall-device"));
        assertThat(world.postgres().column("select device from access.known_device"))
                .isNotEmpty()
                .doesNotContain(device);
    }

    @Test
    void half_an_hour_without_a_request_ends_a_session() {
        CustomerClient customer = signedIn();
        goBy(Duration.ofMinutes(30).plusMillis(1), customer);

        customer.http.get("/applications").mustBe(401);
    }

    @Test
    void every_request_begins_the_half_hour_anew() {
        CustomerClient customer = signedIn();
        goBy(Duration.ofMinutes(29), customer);
        customer.http.get("/applications").mustBe(200);
        goBy(Duration.ofMinutes(29), customer);

        customer.http.get("/applications").mustBe(200);
    }

    private void goBy(Duration idle, CustomerClient customer) {
        change(
                "update infrastructure.spring_session set last_access_time = last_access_time - ?,"
                        + " expiry_time = expiry_time - ? where session_id = ?",
                idle.toMillis(),
                idle.toMillis(),
                id(customer));
    }

    @Test
    void two_hours_end_a_session_however_busy_it_was() {
        CustomerClient customer = signedIn();
        signedInAt(customer, Instant.now().minus(Duration.ofHours(2)).plusSeconds(60));
        customer.http.get("/applications").mustBe(200);

        signedInAt(customer, Instant.now().minus(Duration.ofHours(2)).minusSeconds(1));
        customer.http.get("/applications").mustBe(401);
    }

    private void signedInAt(CustomerClient customer, Instant at) {
        change(
                "update infrastructure.spring_session_attributes set attribute_bytes = ? where attribute_name ="
                        + " 'signedInAt' and session_primary_id ="
                        + " (select primary_id from infrastructure.spring_session where session_id = ?)",
                serialized(at.toString()),
                id(customer));
    }

    private static String id(CustomerClient customer) {
        return new String(Base64.getDecoder().decode(customer.http.cookie(COOKIE)), StandardCharsets.UTF_8);
    }

    private void change(String statement, Object... values) {
        try (var connection = world.postgres().database().getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] serialized(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
