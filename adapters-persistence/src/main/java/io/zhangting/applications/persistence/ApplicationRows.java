package io.zhangting.applications.persistence;

import static io.zhangting.applications.persistence.jooq.Tables.APPLICATION;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.persistence.jooq.tables.records.ApplicationRecord;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;

/** Applications as rows, without their items. */
final class ApplicationRows {

    private ApplicationRows() {}

    static Application read(ApplicationRecord row, List<Item> items) {
        return new Application(
                new ApplicationId(row.getId()),
                new CustomerId(row.getCustomer()),
                row.getBusiness(),
                row.getPackVersion(),
                row.getCreatedAt(),
                Optional.ofNullable(row.getSubmittedAt()),
                ApplicationStates.read(row),
                items,
                Arrays.stream(row.getDone()).map(FlowStep::valueOf).collect(Collectors.toSet()),
                row.getVersion());
    }

    static Map<Field<?>, Object> columns(Application application) {
        Map<Field<?>, Object> columns = new HashMap<>(ApplicationStates.columns(application.state()));
        columns.put(APPLICATION.BUSINESS, application.business());
        columns.put(APPLICATION.PACK_VERSION, application.packVersion());
        columns.put(
                APPLICATION.DONE,
                application.done().stream().map(FlowStep::name).sorted().toArray(String[]::new));
        application.submittedAt().ifPresent(at -> columns.put(APPLICATION.SUBMITTED_AT, at));
        return columns;
    }
}
