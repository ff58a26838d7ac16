package io.zhangting.access.web;

import io.zhangting.access.SignInCustomer;
import io.zhangting.accounts.ShowCustomer;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.Masking;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.web.Problems;
import io.zhangting.kernel.web.Times;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A customer's session: starting, signing in, signing out. */
@RestController
@RequestMapping("/api/hall")
class HallSessionController {

    private final SignInCustomer signIn;
    private final ShowCustomer customers;
    private final ShowHall hall;
    private final Callers callers;
    private final DeviceCookie devices;
    private final InstantSource clock;

    HallSessionController(
            SignInCustomer signIn,
            ShowCustomer customers,
            ShowHall hall,
            Callers callers,
            DeviceCookie devices,
            InstantSource clock) {
        this.signIn = signIn;
        this.customers = customers;
        this.hall = hall;
        this.callers = callers;
        this.devices = devices;
        this.clock = clock;
    }

    record SessionJson(
            CsrfJson csrf,
            OffsetDateTime now,
            @Nullable CustomerJson customer,
            @Nullable Instant expiresAt) {}

    record CustomerJson(String name, String account, String phone) {}

    record SignInJson(
            @Nullable String account,
            @Nullable String name,
            @Nullable String documentType,
            @Nullable String documentNumber,
            String phone,
            String code,
            boolean policyAccepted) {

        TypedClaims.Typed claim() {
            return new TypedClaims.Typed(account, name, documentType, documentNumber);
        }

        @Override
        public String toString() {
            return "SignInJson[hidden]";
        }
    }

    @GetMapping("/session")
    SessionJson session(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) {
        devices.issue(request, response);
        HttpSession session = request.getSession();
        @Nullable String customer = (String) session.getAttribute(SessionKeys.CUSTOMER);
        OffsetDateTime now = Times.local(hall.now());
        return customer == null
                ? new SessionJson(CsrfJson.of(csrf), now, null, null)
                : new SessionJson(CsrfJson.of(csrf), now, masked(customer), end(session));
    }

    private CustomerJson masked(String id) {
        CustomerRecord record =
                customers.customer(new CustomerId(UUID.fromString(id))).record();
        return new CustomerJson(
                Masking.name(record.name()),
                record.account().toString(),
                record.reservedPhone().toString());
    }

    private static Instant end(HttpSession session) {
        return SessionLimits.CUSTOMER.end(Instant.parse((String) session.getAttribute(SessionKeys.SIGNED_IN_AT)));
    }

    @PostMapping("/policies/{key}/opening")
    ResponseEntity<?> open(@PathVariable String key, HttpServletRequest request) {
        return hall.document(key)
                .<ResponseEntity<?>>map(document -> opened(document, request.getSession()))
                .orElseGet(Problems::notFound);
    }

    private ResponseEntity<?> opened(PackDocument document, HttpSession session) {
        if (document.key().equals(hall.pack().signIn().policy())) {
            session.setAttribute(SessionKeys.OPENED_POLICY, document.version());
        }
        return ResponseEntity.ok(Map.of(
                "key", document.key(),
                "version", document.version(),
                "title", document.title(),
                "text", document.text()));
    }

    @PostMapping("/sign-in")
    ResponseEntity<?> signIn(@RequestBody SignInJson typed, HttpServletRequest request) {
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed.phone());
        return switch (TypedClaims.read(hall.pack().signIn().way(), typed.claim())) {
            case TypedClaims.Problem(ResponseEntity<ProblemDetail> answer) -> answer;
            case TypedClaims.Claim c when phone.isEmpty() -> SignInProblems.phoneMalformed();
            case TypedClaims.Claim(CustomerClaim claim) -> signIn(claim, phone.get(), typed, request);
        };
    }

    private ResponseEntity<?> signIn(
            CustomerClaim claim, PhoneNumber phone, SignInJson typed, HttpServletRequest request) {
        HttpSession session = request.getSession();
        var attempt = new SignInCustomer.Attempt(
                claim,
                phone,
                typed.code(),
                typed.policyAccepted(),
                Optional.ofNullable((String) session.getAttribute(SessionKeys.OPENED_POLICY)),
                callers.of(request));
        return switch (signIn.signIn(attempt)) {
            case SignInCustomer.Result.SignedIn(CustomerId customer) -> signedIn(customer, request);
            case SignInCustomer.Result.CodeWrong w ->
                SignInProblems.codeWrong(hall.pack().signIn().way());
            case SignInCustomer.Result.TooManyTries(Duration wait) -> SignInProblems.tooManyTries(wait);
            case SignInCustomer.Result.PolicyNotOpened p -> SignInProblems.policyNotOpened();
            case SignInCustomer.Result.PolicyNotAccepted p -> SignInProblems.policyNotAccepted();
        };
    }

    /** A new session altogether: nothing that was known before sign-in is worth anything after it. */
    private ResponseEntity<?> signedIn(CustomerId customer, HttpServletRequest request) {
        request.getSession().invalidate();
        HttpSession fresh = request.getSession(true);
        fresh.setMaxInactiveInterval(SessionLimits.CUSTOMER.idleSeconds());
        fresh.setAttribute(SessionKeys.CUSTOMER, customer.value().toString());
        fresh.setAttribute(SessionKeys.PRINCIPAL, SessionKeys.CUSTOMER + ":" + customer.value());
        fresh.setAttribute(SessionKeys.SIGNED_IN_AT, clock.instant().toString());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/sign-out")
    ResponseEntity<?> signOut(HttpServletRequest request) {
        request.getSession().invalidate();
        return ResponseEntity.noContent().build();
    }
}
