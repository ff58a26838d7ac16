package io.zhangting.access.web;

import io.zhangting.access.ManageStaff;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import io.zhangting.kernel.web.Etag;
import io.zhangting.kernel.web.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People: who they are and what they may do. For administrators. */
@RestController
@RequestMapping("/api/console/staff")
class StaffController {

    private final ManageStaff staff;

    StaffController(ManageStaff staff) {
        this.staff = staff;
    }

    record NewJson(
            @Nullable String name,
            @Nullable String displayName,
            @Nullable List<String> roles) {}

    record RolesJson(@Nullable List<String> roles) {}

    @GetMapping
    List<StaffJson> all(SignedInStaff by) {
        return staff.all().stream().map(member -> StaffJson.of(member, by)).toList();
    }

    @PostMapping
    ResponseEntity<?> invite(SignedInStaff by, @RequestBody NewJson given) {
        return answer(
                by,
                staff.invite(
                        by,
                        Optional.ofNullable(given.name()).orElse("").strip(),
                        Optional.ofNullable(given.displayName()).orElse(""),
                        roles(given.roles())));
    }

    @PostMapping("/{id}/enrolment")
    ResponseEntity<?> resetFactors(
            SignedInStaff by, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String match) {
        return changed(by, match, version -> staff.resetFactors(by, new StaffId(id), version));
    }

    @PostMapping("/{id}/roles")
    ResponseEntity<?> changeRoles(
            SignedInStaff by,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String match,
            @RequestBody RolesJson given) {
        return changed(by, match, version -> staff.changeRoles(by, new StaffId(id), version, roles(given.roles())));
    }

    @PostMapping("/{id}/disable")
    ResponseEntity<?> disable(
            SignedInStaff by, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String match) {
        return changed(by, match, version -> staff.disable(by, new StaffId(id), version));
    }

    @PostMapping("/{id}/enable")
    ResponseEntity<?> enable(
            SignedInStaff by, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String match) {
        return changed(by, match, version -> staff.enable(by, new StaffId(id), version));
    }

    /** An unknown name makes no role, and so a set that is refused. */
    private static Set<Role> roles(@Nullable List<String> names) {
        List<Optional<Role>> named = Optional.ofNullable(names).orElse(List.of()).stream()
                .map(Role::named)
                .toList();
        return named.contains(Optional.<Role>empty())
                ? Set.of()
                : named.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static ResponseEntity<?> changed(
            SignedInStaff by, String match, Function<Long, ManageStaff.Result> change) {
        return Etag.version(match)
                .<ResponseEntity<?>>map(version -> answer(by, change.apply(version)))
                .orElseGet(StaffProblems::changedMeanwhile);
    }

    private static ResponseEntity<?> answer(SignedInStaff by, ManageStaff.Result result) {
        return switch (result) {
            case ManageStaff.Result.Changed(StaffMember member) -> ResponseEntity.ok(StaffJson.of(member, by));
            case ManageStaff.Result.Invited(StaffMember member, SecretText code, Instant expiresAt) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(StaffJson.invited(member, by, code, expiresAt));
            case ManageStaff.Result.NotFound n -> Problems.notFound();
            case ManageStaff.Result.ChangedMeanwhile c -> StaffProblems.changedMeanwhile();
            case ManageStaff.Result.NameTaken n -> StaffProblems.nameTaken();
            case ManageStaff.Result.NameMalformed n -> StaffProblems.nameMalformed();
            case ManageStaff.Result.RolesNotTogether r -> StaffProblems.rolesNotTogether();
            case ManageStaff.Result.NotOneself n -> StaffProblems.notOneself();
            case ManageStaff.Result.IsDisabled d -> StaffProblems.isDisabled();
        };
    }
}
