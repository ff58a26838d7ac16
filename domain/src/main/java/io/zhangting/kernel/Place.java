package io.zhangting.kernel;

import java.util.UUID;

/** Where an encrypted value lives; bound into it, so that it cannot be moved to another table, column or row. */
public record Place(String table, String column, UUID row) {

    @Override
    public String toString() {
        return table + "/" + column + "/" + row;
    }
}
