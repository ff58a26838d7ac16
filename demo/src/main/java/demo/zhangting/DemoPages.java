package demo.zhangting;

import io.zhangting.execution.WakeWaitingOperations;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import simulators.zhangting.Simulators;

/** The demo's control page: who can sign in, which codes were sent, what time it is. */
@Controller
class DemoPages {

    private final DemoPeople people;
    private final SeenCaptchas captchas;
    private final SettableClock clock;
    private final InstantSource realClock;
    private final Simulators simulators;
    private final WakeWaitingOperations waiting;

    DemoPages(
            DemoPeople people,
            SeenCaptchas captchas,
            SettableClock clock,
            InstantSource realClock,
            Simulators simulators,
            WakeWaitingOperations waiting) {
        this.people = people;
        this.captchas = captchas;
        this.clock = clock;
        this.realClock = realClock;
        this.simulators = simulators;
        this.waiting = waiting;
    }

    @GetMapping(
            path = {"/demo", "/demo/"},
            produces = "text/html;charset=UTF-8")
    @ResponseBody
    String page() {
        return DemoHtml.page(
                people.people(realClock.instant()),
                captchas.newestFirst(),
                clock.local(),
                simulators.state().inbox().messages(),
                simulators.state().customers().all());
    }

    /** The same for programs: journeys read it. */
    @GetMapping("/demo/state")
    @ResponseBody
    Map<String, Object> state() {
        return Map.of("captchas", captchas.newestFirst(), "staff", people.people(realClock.instant()));
    }

    @PostMapping("/demo/clock")
    ResponseEntity<?> setClock(@RequestParam(required = false) @Nullable LocalDateTime time) {
        if (time == null) {
            clock.reset();
        } else {
            clock.setTo(time);
        }
        waiting.wakeAll();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/demo/")
                .build();
    }

    /** A made-up document or face of a demo customer, to upload in the hall. */
    @GetMapping("/demo/samples/{account}-{what}.jpg")
    ResponseEntity<byte[]> sample(@PathVariable String account, @PathVariable String what) {
        return simulators.state().customers().all().stream()
                .filter(customer -> customer.account().equals(account))
                .findFirst()
                .flatMap(customer -> SamplePictures.draw(customer, what))
                .map(picture ->
                        ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(path = "/demo/style.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String style() {
        return DemoHtml.STYLE;
    }
}
