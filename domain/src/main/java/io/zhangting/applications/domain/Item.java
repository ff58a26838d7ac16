package io.zhangting.applications.domain;

import io.zhangting.halls.domain.ItemKind;
import io.zhangting.kernel.ItemId;

/** One thing that was asked for: one password of one counter, or one lock. */
public record Item(ItemId id, ItemKind kind, ItemState state) {

    public static Item chosen(ItemId id, ItemKind kind) {
        return new Item(id, kind, new ItemState.Chosen());
    }

    Item in(ItemState next) {
        return new Item(id, kind, next);
    }

    /** Whether a new submission has to ask for it again. */
    boolean mustBeAskedAgain() {
        return !(state instanceof ItemState.Done || state instanceof ItemState.Chosen);
    }
}
