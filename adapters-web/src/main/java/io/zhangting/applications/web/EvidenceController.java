package io.zhangting.applications.web;

import io.zhangting.applications.ShowDocument;
import io.zhangting.applications.ShowFace;
import io.zhangting.identity.ViewPhoto;
import io.zhangting.identity.domain.DocumentFault;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.domain.Validity;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import io.zhangting.kernel.web.Pictures;
import io.zhangting.kernel.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document and face steps. */
@RestController
@RequestMapping("/api/hall/applications/{id}")
class EvidenceController {

    private final ShowDocument documents;
    private final ShowFace faces;
    private final ViewPhoto photos;
    private final Answers answers;

    EvidenceController(ShowDocument documents, ShowFace faces, ViewPhoto photos, Answers answers) {
        this.documents = documents;
        this.faces = faces;
        this.photos = photos;
        this.answers = answers;
    }

    enum Side {
        FRONT,
        BACK;

        PhotoKind kind() {
            return this == FRONT ? PhotoKind.FRONT : PhotoKind.BACK;
        }

        static Optional<Side> of(String text) {
            return Arrays.stream(values())
                    .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
        }
    }

    record DocumentJson(
            String name,
            @Nullable String number,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean longTerm) {

        TypedDocument typed() {
            Optional<LocalDate> until = longTerm ? Optional.empty() : Optional.ofNullable(validUntil);
            return new TypedDocument(
                    name.strip(),
                    number == null ? "" : number.strip().toUpperCase(Locale.ROOT),
                    new Validity(validFrom, until));
        }
    }

    @PutMapping("/photos/{side}")
    ResponseEntity<?> photo(
            SignedInCustomer customer, @PathVariable UUID id, @PathVariable String side, HttpServletRequest request)
            throws IOException {
        Optional<Side> known = Side.of(side);
        return known.isEmpty()
                ? Problems.notFound()
                : answers.application(
                        customer,
                        documents.photo(
                                customer, new ApplicationId(id), known.get().kind(), Uploads.read(request)));
    }

    @GetMapping("/photos/{side}")
    ResponseEntity<?> photo(SignedInCustomer customer, @PathVariable UUID id, @PathVariable String side) {
        return Side.of(side)
                .flatMap(known -> documents.ownPhoto(customer, new ApplicationId(id), known.kind()))
                .<ResponseEntity<?>>map(photo -> Pictures.answer(
                        photo.type().mediaType(), photo.id().value().toString(), photos.content(photo)))
                .orElseGet(Problems::notFound);
    }

    @PutMapping("/document")
    ResponseEntity<?> document(SignedInCustomer customer, @PathVariable UUID id, @RequestBody DocumentJson typed) {
        if (!typed.longTerm() && typed.validUntil() == null) {
            return Problems.field(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    DocumentFault.VALIDITY_MALFORMED.code(),
                    "validUntil",
                    "请填写有效期截止日期，或选择“长期”");
        }
        return answers.application(customer, documents.enter(customer, new ApplicationId(id), typed.typed()));
    }

    @PostMapping("/face")
    ResponseEntity<?> face(
            SignedInCustomer customer,
            @PathVariable UUID id,
            @RequestHeader(name = "X-Consent", defaultValue = "") String consent,
            HttpServletRequest request)
            throws IOException {
        return answers.application(
                customer, faces.byFace(customer, new ApplicationId(id), consent, Uploads.read(request)));
    }

    @PostMapping("/face/alternative")
    ResponseEntity<?> withoutFace(SignedInCustomer customer, @PathVariable UUID id) {
        return answers.application(customer, faces.byStaff(customer, new ApplicationId(id)));
    }
}
