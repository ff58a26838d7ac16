package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import simulators.zhangting.state.Customer;

class SampleCustomersTest extends WithABroker {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1};

    @Test
    void every_document_number_has_its_check_digit_and_is_the_only_one() {
        assertThat(state().customers().all())
                .hasSize(62)
                .allMatch(customer -> sum(customer.document().number()) % 11 == 1)
                .extracting(customer -> customer.document().number())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_phone_and_every_account_belongs_to_one_person() {
        assertThat(state().customers().all()).extracting(Customer::phone).doesNotHaveDuplicates();
        assertThat(state().customers().all()).extracting(Customer::account).doesNotHaveDuplicates();
    }

    private static int sum(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0');
        }
        return sum;
    }
}
