package io.zhangting.applications.domain;

import io.zhangting.halls.domain.PasswordKind;
import io.zhangting.kernel.ItemId;

/** One thing that was asked for: one password of one counter. */
public record Item(ItemId id, PasswordKind kind, ItemState state) {

    Item in(ItemState next) {
        return new Item(id, kind, next);
    }
}
