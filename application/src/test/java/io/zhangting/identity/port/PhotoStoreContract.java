package io.zhangting.identity.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.identity.domain.Photo;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of photos' data does. */
public abstract class PhotoStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    protected abstract PhotoStore photos();

    @Test
    void a_photo_is_found_with_everything() {
        Photo photo = photo(1, 1, PhotoKind.FRONT, NOON);
        photos().add(photo);

        assertThat(photos().find(photo.id())).contains(photo);
        assertThat(photos().find(new PhotoId(SomeIds.id(2)))).isEmpty();
    }

    @Test
    void of_each_kind_the_latest_of_an_application_counts() {
        Photo blurred = photo(9, 1, PhotoKind.FRONT, NOON);
        Photo sharp = photo(2, 1, PhotoKind.FRONT, NOON.plusSeconds(60));
        Photo back = photo(3, 1, PhotoKind.BACK, NOON);
        Photo elsewhere = photo(4, 2, PhotoKind.FACE, NOON);
        photos().add(blurred);
        photos().add(sharp);
        photos().add(back);
        photos().add(elsewhere);

        assertThat(photos().latest(SomeIds.application(1))).containsExactlyInAnyOrder(sharp, back);
        assertThat(photos().latest(SomeIds.application(2))).containsExactly(elsewhere);
        assertThat(photos().latest(SomeIds.application(3))).isEmpty();
    }

    @Test
    void those_of_a_customer_are_counted_from_a_moment_on() {
        photos().add(photo(1, 1, PhotoKind.FRONT, NOON.minusSeconds(1)));
        photos().add(photo(2, 1, PhotoKind.FRONT, NOON));
        photos().add(photo(3, 2, PhotoKind.FACE, NOON.plusSeconds(1)));

        assertThat(photos().storedSince(SomeIds.customer(1), NOON)).isEqualTo(2);
        assertThat(photos().storedSince(SomeIds.customer(2), NOON)).isZero();
    }

    @Test
    void all_can_be_read_in_pieces() {
        for (int number : new int[] {3, 1, 2}) {
            photos().add(photo(number, number, PhotoKind.FRONT, NOON));
        }

        assertThat(photos().after(Optional.empty(), 2))
                .extracting(Photo::id)
                .containsExactly(new PhotoId(SomeIds.id(1)), new PhotoId(SomeIds.id(2)));
        assertThat(photos().after(Optional.of(new PhotoId(SomeIds.id(2))), 2))
                .extracting(Photo::id)
                .containsExactly(new PhotoId(SomeIds.id(3)));
        assertThat(photos().after(Optional.of(new PhotoId(SomeIds.id(3))), 2)).isEmpty();
    }

    private static Photo photo(int number, int application, PhotoKind kind, Instant at) {
        return new Photo(
                new PhotoId(SomeIds.id(number)),
                SomeIds.customer(1),
                SomeIds.application(application),
                kind,
                PhotoType.JPEG,
                "ab".repeat(32),
                at);
    }
}
