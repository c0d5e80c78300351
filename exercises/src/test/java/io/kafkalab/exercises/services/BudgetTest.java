package io.kafkalab.exercises.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void oneTakesNoMoreThanItsLimit() {
        Budget budget = Budget.share(1);
        assertThat(budget.takes(Budget.OF_ONE / 2)).isTrue();
        assertThat(budget.isSpent()).isFalse();
        assertThat(budget.takes(Budget.OF_ONE)).isFalse();
        assertThat(budget.isSpent()).isTrue();
        assertThat(budget.takes(1)).isFalse();
    }

    @Test
    void manyTogetherTakeNoMoreThanAllMay() {
        assertThat(Budget.share(100).takes(Budget.OF_ALL / 100 + 1)).isFalse();
        assertThat(Budget.share(100).takes(Budget.OF_ALL / 200)).isTrue();
    }

    @Test
    void whatIsEmptyCountsToo() {
        Budget budget = Budget.share(6);
        long taken = 0;
        while (budget.takes(0)) {
            taken++;
        }
        assertThat(taken).isLessThan(Budget.OF_ALL / 6 / 50);
    }
}
