CREATE TABLE `attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text,
	`date` text NOT NULL,
	`shift_id` text NOT NULL,
	`duty_post_id` text NOT NULL,
	`person_id` text NOT NULL,
	`signed_in_at` text,
	`signed_out_at` text,
	`missing` integer NOT NULL,
	`instead_of` text,
	`note` text NOT NULL,
	FOREIGN KEY (`shift_id`) REFERENCES `shift`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`duty_post_id`) REFERENCES `duty_post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendance_by_date` ON `attendance` (`date`);--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_once` ON `attendance` (`date`,`shift_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `demand_variant` (
	`id` text PRIMARY KEY NOT NULL,
	`phase` text,
	`weekdays` integer NOT NULL,
	`duty_post_id` text NOT NULL,
	`shift_id` text NOT NULL,
	`heads` integer NOT NULL,
	FOREIGN KEY (`duty_post_id`) REFERENCES `duty_post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shift_id`) REFERENCES `shift`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `duty_change` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`date` text NOT NULL,
	`content` text NOT NULL,
	`agreed_by` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `duty_change_by_date` ON `duty_change` (`date`);--> statement-breakpoint
CREATE TABLE `duty_leader` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`shift_id` text,
	`person_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `duty_leader_by_date` ON `duty_leader` (`date`);--> statement-breakpoint
CREATE TABLE `duty_wish` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`date` text NOT NULL,
	`shift_id` text,
	`wants` text NOT NULL,
	`strength` integer NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `duty_wish_by_date` ON `duty_wish` (`date`);--> statement-breakpoint
CREATE TABLE `handover` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`shift_id` text NOT NULL,
	`content` text NOT NULL,
	`outgoing_id` text,
	`outgoing_at` text,
	`incoming_id` text,
	`incoming_at` text,
	`leader_id` text,
	`leader_at` text,
	FOREIGN KEY (`shift_id`) REFERENCES `shift`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handover_by_date` ON `handover` (`date`);--> statement-breakpoint
CREATE TABLE `holiday` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `phase_change` (
	`id` text PRIMARY KEY NOT NULL,
	`phase` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `plan_version` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text NOT NULL,
	`published_at` text NOT NULL,
	`published_by` text NOT NULL,
	`note` text NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_version_number_unique` ON `plan_version` (`number`);--> statement-breakpoint
CREATE TABLE `signature_pin` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`set_at` text NOT NULL
);
--> statement-breakpoint
CREATE TRIGGER `plan_version_no_update` BEFORE UPDATE ON `plan_version` BEGIN SELECT RAISE(ABORT, 'plan_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_version_no_delete` BEFORE DELETE ON `plan_version` BEGIN SELECT RAISE(ABORT, 'plan_version is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `duty_change_no_update` BEFORE UPDATE ON `duty_change` BEGIN SELECT RAISE(ABORT, 'duty_change is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `duty_change_no_delete` BEFORE DELETE ON `duty_change` BEGIN SELECT RAISE(ABORT, 'duty_change is append-only'); END;
