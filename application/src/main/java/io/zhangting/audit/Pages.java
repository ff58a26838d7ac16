package io.zhangting.audit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads on after the last that was read; asks again at each end, for there may be more by then. */
final class Pages<T> implements Iterator<T> {

    private final Function<Optional<T>, List<T>> next;
    private Iterator<T> page = List.<T>of().iterator();
    private @Nullable T last;

    Pages(Function<Optional<T>, List<T>> next) {
        this.next = next;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = next.apply(last()).iterator();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T one = page.next();
        last = one;
        return one;
    }

    Optional<T> last() {
        return Optional.ofNullable(last);
    }
}
