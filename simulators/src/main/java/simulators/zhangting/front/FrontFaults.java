package simulators.zhangting.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scripted faults of one front, oldest first; a request is struck by the first that matches. */
final class FrontFaults {

    /** A fault under the number by which the library knows it. */
    record Numbered(int number, FrontFault fault) {}

    private final List<Numbered> faults = new ArrayList<>();
    private int added;

    synchronized Numbered add(FrontFault fault) {
        added++;
        var numbered = new Numbered(added, fault);
        faults.add(numbered);
        return numbered;
    }

    synchronized List<FrontFault> all() {
        return faults.stream().map(Numbered::fault).toList();
    }

    /** Those that the library must know before the request comes. */
    synchronized List<Numbered> inAdvance() {
        return faults.stream().filter(each -> each.fault().kind().inAdvance()).toList();
    }

    /** The fault that strikes this request, if any; counts as one time. */
    synchronized Optional<FrontFault> strike(FrontLine request) {
        return faults.stream()
                .filter(each -> !each.fault().kind().inAdvance() && each.fault().strikes(request))
                .findFirst()
                .map(this::count);
    }

    /** The library says that one of its faults has struck; what is left of it. */
    synchronized Optional<Numbered> struck(int number) {
        find(number).ifPresent(this::count);
        return find(number);
    }

    private Optional<Numbered> find(int number) {
        return faults.stream().filter(each -> each.number() == number).findFirst();
    }

    private FrontFault count(Numbered struck) {
        var left = struck.fault().times() - 1;
        faults.replaceAll(each ->
                each == struck ? new Numbered(each.number(), each.fault().times(left)) : each);
        faults.removeIf(each -> each.fault().times() <= 0);
        return struck.fault();
    }

    synchronized List<Numbered> clear() {
        var advances = inAdvance();
        faults.clear();
        return advances;
    }
}
