package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.STAFF;

import io.zhangting.access.domain.Factors;
import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.persistence.jooq.tables.records.StaffRecord;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.StaffId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Members of staff as rows. */
@Component
class StaffRows {

    private final FieldCipher cipher;

    StaffRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    StaffMember read(StaffRecord row) {
        return new StaffMember(
                new StaffId(row.getId()),
                row.getName(),
                row.getDisplayName(),
                Arrays.stream(row.getRoles()).map(Role::valueOf).collect(Collectors.toSet()),
                standing(row),
                row.getVersion());
    }

    private StaffStanding standing(StaffRecord row) {
        Optional<Factors> factors = Optional.ofNullable(row.getTotpSecret())
                .map(secret -> new Factors(
                        row.getPasswordHash(), cipher.decrypt(secret, place(row.getId())), row.getLastTotpStep()));
        if (row.getDisabled()) {
            return new StaffStanding.Disabled(factors);
        }
        return factors.<StaffStanding>map(StaffStanding.Active::new).orElseGet(StaffStanding.Invited::new);
    }

    Map<Field<?>, @Nullable Object> columns(StaffMember member) {
        Optional<Factors> factors = factors(member.standing());
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(STAFF.DISPLAY_NAME, member.displayName());
        columns.put(
                STAFF.ROLES, member.roles().stream().sorted().map(Role::name).toArray(String[]::new));
        columns.put(STAFF.DISABLED, member.standing() instanceof StaffStanding.Disabled);
        columns.put(STAFF.PASSWORD_HASH, factors.map(Factors::passwordHash).orElse(null));
        columns.put(
                STAFF.TOTP_SECRET,
                factors.map(held -> cipher.encrypt(
                                held.totpSecret(), place(member.id().value())))
                        .orElse(null));
        columns.put(STAFF.LAST_TOTP_STEP, factors.map(Factors::lastTotpStep).orElse(0L));
        return columns;
    }

    private static Optional<Factors> factors(StaffStanding standing) {
        return switch (standing) {
            case StaffStanding.Invited i -> Optional.empty();
            case StaffStanding.Active(Factors factors) -> Optional.of(factors);
            case StaffStanding.Disabled(Optional<Factors> factors) -> factors;
        };
    }

    private static Place place(UUID id) {
        return new Place("access.staff", "totp_secret", id);
    }
}
