package io.zhangting.audit;

import io.zhangting.access.NameStaff;
import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditExported;
import io.zhangting.audit.domain.AuditQuery;
import io.zhangting.audit.port.AuditSearch;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class SearchAuditService implements SearchAudit {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 500;

    private final AuditSearch audit;
    private final NameStaff names;
    private final ApplicationEventPublisher events;

    SearchAuditService(AuditSearch audit, NameStaff names, ApplicationEventPublisher events) {
        this.audit = audit;
        this.names = names;
        this.events = events;
    }

    @Override
    public Page page(Wanted wanted, Optional<Long> beforeNumber) {
        List<AuditEntry> found = audit.newestFirst(query(wanted), beforeNumber, PAGE + 1);
        return new Page(found.stream().limit(PAGE).map(this::line).toList(), found.size() > PAGE);
    }

    @Override
    public void export(SignedInStaff by, Wanted wanted, Consumer<Line> sink) {
        if (Duration.between(wanted.from(), wanted.before()).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("an export is for 31 days at most");
        }
        events.publishEvent(new AuditExported(Actor.of(by.id()), wanted.from() + "/" + wanted.before()));
        AuditQuery query = query(wanted);
        List<AuditEntry> piece = audit.oldestFirst(query, Optional.empty(), AT_ONCE);
        while (!piece.isEmpty()) {
            piece.stream().map(this::line).forEach(sink);
            piece = audit.oldestFirst(query, Optional.of(piece.getLast().number()), AT_ONCE);
        }
    }

    private AuditQuery query(Wanted wanted) {
        return new AuditQuery(
                wanted.from(), wanted.before(), wanted.actor().map(this::actors).orElse(Set.of()), wanted.subject());
    }

    private Set<String> actors(String text) {
        return Stream.concat(
                        Stream.of(text),
                        names.named(text).stream().map(id -> id.value().toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Line line(AuditEntry entry) {
        return new Line(
                entry,
                switch (entry.actor().kind()) {
                    case STAFF ->
                        names.nameOf(new StaffId(UUID.fromString(entry.actor().id())));
                    case HALL -> "系统";
                    case CUSTOMER, STRANGER -> "";
                });
    }
}
