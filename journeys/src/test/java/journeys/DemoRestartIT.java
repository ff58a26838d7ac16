package journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the demo accepted survives SIGTERM and SIGKILL. */
class DemoRestartIT {

    private static final String STAFF = "zhao.min";

    @Test
    void drafts_applications_and_unopened_passwords_survive_both_ways_to_stop(@TempDir Path folder) {
        try (DemoProcess demo = new DemoProcess(folder)) {
            CustomerClient drafting = demo.customer("80001010");
            drafting.signIn();
            drafting.startWithPhotos("trading");
            CustomerClient submitting = demo.customer("80001011");
            submitting.signIn();
            submitting.startWithPhotos("funds");
            submitting.finishAndSubmit();
            CustomerClient waiting = completed(demo);

            demo.process().terminate();
            demo.start();
            assertEverythingIsThere(drafting, submitting, waiting);
            demo.process().kill();
            demo.start();
            assertEverythingIsThere(drafting, submitting, waiting);

            assertThat(waiting.reveal(waiting.follow().path("items").path(0))).hasSize(8);
        }
    }

    private CustomerClient completed(DemoProcess demo) {
        CustomerClient customer = demo.customer("80001012");
        customer.signIn();
        customer.startWithPhotos("trading");
        customer.finishAndSubmit();
        StaffClient staff = new StaffClient(demo.address);
        staff.signIn(STAFF, "demo-password-2026", demo.totp(STAFF));
        staff.claimAndApprove(customer.application);
        await("the application to be completed")
                .atMost(Duration.ofMinutes(1))
                .until(() -> customer.state().equals("completed"));
        return customer;
    }

    private void assertEverythingIsThere(CustomerClient drafting, CustomerClient submitting, CustomerClient waiting) {
        assertThat(drafting.state()).isEqualTo("draft");
        HttpSession.Answer photo = drafting.http.get(drafting.path("/photos/front"));
        assertThat(photo.status()).isEqualTo(200);
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(submitting.state()).isEqualTo("submitted");
        assertThat(waiting.follow()
                        .path("items")
                        .path(0)
                        .path("reveal")
                        .path("state")
                        .asString())
                .isEqualTo("ready");
    }
}
